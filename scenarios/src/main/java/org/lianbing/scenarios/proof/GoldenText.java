package org.lianbing.scenarios.proof;

import java.util.List;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.books.certificates.CertificatesBook;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.relief.ReliefBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.run.Player;

/** The taxpayer's final books and all documents after the first expert's run, for seeds 0 to 2, as a person reads them. */
public final class GoldenText {
    private static final int SEEDS = 3;

    private GoldenText() {}

    public static String of(Replica replica, Scenario scenario) {
        var text = new StringBuilder();
        for (long seed = 0; seed < SEEDS; seed++) {
            var variant = Variant.of(scenario, seed);
            var end = Player.of(replica, scenario, variant)
                    .play(scenario.experts().getFirst())
                    .end();
            text.append("═══ ")
                    .append(scenario.id())
                    .append(" 变式 ")
                    .append(seed)
                    .append(" ═══\n");
            variant.values()
                    .forEach((name, value) ->
                            text.append(name).append(" = ").append(value).append('\n'));
            var id = variant.persona().taxpayerId();
            text.append('\n').append(books(end.ledger(), id == null ? List.of() : List.of(TaxpayerId.of(id))));
        }
        return text.toString();
    }

    /** What the books say of taxpayers, then all cases and documents that came after the baseline. */
    static String books(Ledger ledger, List<TaxpayerId> taxpayers) {
        var outline = new Outline();
        for (var taxpayer : taxpayers) {
            ledger.book(RegistrationBook.class).find(taxpayer).ifPresent(found -> outline.section("登记", found));
            outline.section("认定", ledger.book(QualificationBook.class).of(taxpayer));
            outline.section("发票", ledger.book(InvoicingBook.class).of(taxpayer));
            outline.section("申报", ledger.book(DeclarationBook.class).of(taxpayer));
            outline.section("减免", ledger.book(ReliefBook.class).of(taxpayer));
            outline.section("应征", ledger.book(CollectionBook.class).of(taxpayer));
            outline.section("入库", ledger.book(CollectionBook.class).paymentsOf(taxpayer));
            outline.section("证明", ledger.book(CertificatesBook.class).of(taxpayer));
            outline.section(
                    "待办",
                    ledger.book(TodoBook.class)
                            .open()
                            .filter(todo -> taxpayer.equals(todo.what().taxpayerId()))
                            .toJavaList());
        }
        outline.section(
                "事项",
                ledger.book(CaseBook.class).all().stream()
                        .filter(matter -> matter.openedByEntry() > 0)
                        .map(matter -> new Matter(
                                matter.no(),
                                matter.operation(),
                                matter.state().label(),
                                matter.taken().stream()
                                        .map(taken -> taken.action().label() + " " + taken.on() + " " + taken.officer())
                                        .toList()))
                        .toList());
        outline.section(
                "文书",
                ledger.book(DocumentBook.class)
                        .documents()
                        .values()
                        .filter(filed -> filed.entry() > 0)
                        .map(DocumentBook.Filed::issued)
                        .toJavaList());
        return outline.text();
    }

    /** A case as the text shows it: its form stands in the books it changed. */
    private record Matter(String no, String operation, String state, List<String> steps) {}
}

package org.lianbing.sandbox.declaration;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Form;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentArisen;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnFiled;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.flow.TodoEvent.TodoRaised;
import org.lianbing.sandbox.readings.FilingDuties.Duty;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/**
 * What filing a return comes to whatever its tax: the return, what is due by it, the to-do of a late one, its papers.
 *
 * @param operation code of the filing operation
 * @param title of the form filed, as its paper bears it
 * @param duty the line of the filing list it settles
 */
record Filing(
        Ledger ledger,
        Sitting sitting,
        TaxpayerId taxpayerId,
        String operation,
        String title,
        ReturnSheet sheet,
        Duty duty) {

    /** Refuses a period that has not ended (CV12); who is deregistering files the current one as well. */
    static @Nullable Decision refusedAsFuture(Ledger ledger, TaxpayerId taxpayer, TaxPeriod period) {
        var today = ledger.today();
        var last = isDeregistering(ledger, taxpayer) ? period.firstDay() : period.lastDay();
        return last.isAfter(today) ? Decision.refuse(CommonCheck.FUTURE_PERIOD) : null;
    }

    private static boolean isDeregistering(Ledger ledger, TaxpayerId taxpayer) {
        return state(ledger, taxpayer) == TaxpayerState.LIQUIDATING
                || ledger.book(CaseBook.class).pending("DJ-08", taxpayer).isPresent();
    }

    private static TaxpayerState state(Ledger ledger, TaxpayerId taxpayer) {
        return ledger.book(RegistrationBook.class).find(taxpayer).orElseThrow().state();
    }

    /** An abnormal taxpayer may file only what is overdue (CV02). */
    static @Nullable Decision refusedByState(
            Ledger ledger, TaxpayerId taxpayer, Class<? extends Operation> business, Duty duty) {
        var title = business.getAnnotation(Form.class).title();
        var state = state(ledger, taxpayer);
        return state == TaxpayerState.ABNORMAL && !ledger.today().isAfter(duty.deadline())
                ? Decision.refuse(CommonCheck.WRONG_STATE, "s", state.label(), "biz", title)
                : null;
    }

    String no() {
        return ledger.book(DeclarationBook.class).nextNo(ledger.today());
    }

    boolean isLate() {
        return ledger.today().isAfter(duty.deadline());
    }

    long daysLate() {
        return ChronoUnit.DAYS.between(duty.deadline(), ledger.today());
    }

    /** Return, levies, reliefs, to-do and papers, in this order. */
    List<Event> events(List<String> covers, Map<String, Money> figures, String clause) {
        var dues = sheet.dues(figures);
        var due = dues.values().stream().reduce(Money.ZERO, Money::plus);
        List<Event> events = new ArrayList<>();
        events.add(new ReturnFiled(
                no(),
                taxpayerId,
                operation,
                covers.getFirst(),
                covers,
                duty.period(),
                ledger.today(),
                duty.deadline(),
                figures,
                due));
        events.addAll(levies(covers, dues));
        events.addAll(sheet.reliefs(no(), figures));
        if (isLate()) {
            events.add(new TodoRaised(taxpayerId, "FZ-01", Post.SOURCES, subject() + "逾期申报，责令限期改正"));
        }
        events.add(form(figures, clause));
        events.add(receipt(due));
        return events;
    }

    private List<Event> levies(List<String> items, Map<String, Money> dues) {
        List<Event> events = new ArrayList<>();
        for (var item : items) {
            var due = dues.getOrDefault(item, Money.ZERO);
            if (due.isPositive()) {
                var id = ledger.book(CollectionBook.class).nextLevyId(ledger.today(), events.size());
                events.add(new LevyRaised(
                        id,
                        taxpayerId,
                        item,
                        SubItems.of(ledger, taxpayerId, item, duty.period()),
                        duty.period(),
                        Levy.Kind.TAX,
                        no(),
                        duty.deadline(),
                        due));
            } else if (due.isNegative()) {
                events.add(new OverpaymentArisen(taxpayerId, item, duty.period(), due.negated(), no()));
            }
        }
        return events;
    }

    String subject() {
        return LevyItem.of(duty.levyItem()).label(ledger.today()) + " " + duty.period() + " ";
    }

    private Event form(Map<String, Money> figures, String clause) {
        Map<String, String> content = head();
        figures.forEach((field, value) -> content.put(sheet.label(field), value.toString()));
        return DocumentBook.next(ledger, sitting, 0, "return-" + operation, title, taxpayerId, content, clause);
    }

    private Event receipt(Money due) {
        Map<String, String> content = head();
        content.put("申报日期", ledger.today().toString());
        content.put("申报期限", duty.deadline().toString());
        content.put("本期应补（退）税额", due.toString());
        return DocumentBook.next(ledger, sitting, 1, "filing-receipt", "申报回执", taxpayerId, content, "");
    }

    private Map<String, String> head() {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("申报编号", no());
        content.put(
                "纳税人名称",
                ledger.book(RegistrationBook.class)
                        .find(taxpayerId)
                        .orElseThrow()
                        .name());
        content.put("税款所属期", duty.period().firstDay() + " 至 " + duty.period().lastDay());
        return content;
    }
}

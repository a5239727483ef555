package org.lianbing.sandbox.simulation;

import static org.lianbing.sandbox.simulation.Forms.submit;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.PieceState;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.invoicing.InvoicingBook.Stock;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.PeriodKind;
import org.lianbing.sandbox.value.TaxPeriod;

/** Invoices as a counter and its taxpayers handle them: approve, license, sell, issue, copy, certify, verify. */
final class InvoiceWork {
    private InvoiceWork() {}

    static Map<String, Generator> all() {
        return Map.of(
                "FP-01", InvoiceWork::approve,
                "FP-02", InvoiceWork::license,
                "FP-03", InvoiceWork::sell,
                "FP-05", InvoiceWork::verify,
                "FP-N1", InvoiceWork::issue,
                "FP-N2", InvoiceWork::copy,
                "FP-N3", InvoiceWork::certify);
    }

    private static InvoiceAccount account(Moment now, Taxpayer taxpayer) {
        return now.book(InvoicingBook.class).of(taxpayer.id());
    }

    private static boolean isGeneral(Moment now, Taxpayer taxpayer) {
        return now.book(QualificationBook.class).of(taxpayer.id()).isGeneralOn(now.today());
    }

    private static Optional<Submission> approve(Moment now) {
        return now.taxpayer(taxpayer -> !account(now, taxpayer).approvals().isEmpty() || now.oneIn(3))
                .map(taxpayer -> {
                    var present = now.any(account(now, taxpayer).approvals());
                    var kind = present.map(InvoiceAccount.Approval::kind).orElse("007");
                    var perTime = 5 + now.below(4) * 5;
                    var person = taxpayer.agent().idNo().isEmpty() ? taxpayer.legalRepresentative() : taxpayer.agent();
                    return submit(
                            "FP-01",
                            "taxpayer_id",
                            taxpayer.id(),
                            "apply_type",
                            present.isEmpty() ? "1" : now.one("2", "3"),
                            "invoice_kind",
                            kind,
                            "single_limit",
                            present.map(InvoiceAccount.Approval::singleLimit).orElse("01"),
                            "monthly_qty",
                            present.map(InvoiceAccount.Approval::monthly).orElse(25) + now.one(-5, 5, 10),
                            "per_time_qty",
                            perTime,
                            "hold_qty",
                            perTime + now.below(3) * 5,
                            "take_mode",
                            "01",
                            "buyers",
                            List.of(Map.of(
                                    "buyer_name",
                                    person.name(),
                                    "buyer_id_no",
                                    taxpayer.legalRepresentative().idNo())));
                });
    }

    private static Optional<Submission> license(Moment now) {
        return now.taxpayer(taxpayer -> isGeneral(now, taxpayer))
                .map(taxpayer -> submit(
                        "FP-02",
                        "taxpayer_id",
                        taxpayer.id(),
                        "apply_limit",
                        now.one("01", "02", "02", "03"),
                        "reason",
                        "新签供货合同，现有限额不能满足单笔开票的需要，特此申请",
                        "sales_12m",
                        now.amount(9_000_000),
                        "max_contract",
                        now.amount(900_000),
                        "agent_name",
                        taxpayer.legalRepresentative().name(),
                        "auth_doc",
                        List.of("A1")));
    }

    private static int most(InvoiceAccount account, InvoiceAccount.Approval approval, YearMonth month) {
        return Math.min(
                approval.perTime(),
                Math.min(
                        approval.monthly() - account.soldIn(approval.kind(), month),
                        approval.hold() - account.held(approval.kind())));
    }

    private static Optional<Submission> sell(Moment now) {
        return now.taxpayer(taxpayer -> !account(now, taxpayer).approvals().isEmpty())
                .flatMap(taxpayer -> now.any(account(now, taxpayer).approvals())
                        .flatMap(approval -> sell(now, taxpayer, account(now, taxpayer), approval)));
    }

    private static Optional<Submission> sell(
            Moment now, Taxpayer taxpayer, InvoiceAccount account, InvoiceAccount.Approval approval) {
        var most = most(account, approval, YearMonth.from(now.today()));
        var buyer = now.any(approval.buyers());
        return now.book(InvoicingBook.class).counter(taxpayer.authority()).stream()
                .filter(stock -> stock.kind().equals(approval.kind()))
                .map(Stock::range)
                .min(NumberRange::compareTo)
                .filter(shelf -> buyer.isPresent())
                .map(shelf -> shelf.first(Math.clamp(1L + now.below(Math.max(most, 1) + 1), 1, shelf.size())))
                .map(range -> submit(
                        "FP-03",
                        "taxpayer_id",
                        taxpayer.id(),
                        "invoice_kind",
                        approval.kind(),
                        "invoice_code",
                        range.code(),
                        "no_from",
                        range.fromText(),
                        "no_to",
                        range.toText(),
                        "qty",
                        range.size(),
                        "buyer_id_no",
                        buyer.orElseThrow().idNo(),
                        "sale_mode",
                        approval.takeMode()));
    }

    private static Optional<Submission> issue(Moment now) {
        return now.taxpayer(taxpayer ->
                        account(now, taxpayer).pieces().stream().anyMatch(piece -> piece.state() == PieceState.BLANK))
                .flatMap(taxpayer -> now.any(account(now, taxpayer).pieces().stream()
                                .filter(piece -> piece.state() == PieceState.BLANK)
                                .toList())
                        .map(piece -> {
                            var range = piece.range()
                                    .first(1 + now.below(piece.range().size()));
                            var voided = now.below(Math.min(range.size(), 3));
                            return submit(
                                    "FP-N1",
                                    "taxpayer_id",
                                    taxpayer.id(),
                                    "invoice_code",
                                    range.code(),
                                    "no_from",
                                    range.fromText(),
                                    "no_to",
                                    range.toText(),
                                    "void_qty",
                                    voided,
                                    "red_qty",
                                    now.below(Math.min(range.size() - voided, 2)),
                                    "amount",
                                    now.amount(200_000),
                                    "tax",
                                    now.amount(6_000));
                        }));
    }

    private static Optional<Submission> verify(Moment now) {
        return now.taxpayer(taxpayer ->
                        account(now, taxpayer).pieces().stream().anyMatch(piece -> piece.state() == PieceState.USED))
                .flatMap(taxpayer -> now.any(account(now, taxpayer).issues().stream()
                                .filter(issue -> account(now, taxpayer).holds(issue.range(), PieceState.USED))
                                .toList())
                        .map(issue -> submit(
                                "FP-05",
                                "taxpayer_id",
                                taxpayer.id(),
                                "invoice_code",
                                issue.range().code(),
                                "no_from",
                                issue.range().fromText(),
                                "no_to",
                                issue.range().toText(),
                                "issued_qty",
                                issue.range().size() - issue.voided() - issue.red(),
                                "void_qty",
                                issue.voided(),
                                "red_qty",
                                issue.red(),
                                "issued_amount",
                                issue.amount(),
                                "issued_tax",
                                issue.tax(),
                                "void_all_copies",
                                true)));
    }

    private static TaxPeriod lastMonth(Moment now) {
        return TaxPeriod.covering(PeriodKind.MONTH, now.today().minusMonths(1));
    }

    private static Optional<Submission> copy(Moment now) {
        return now.taxpayer(taxpayer -> isGeneral(now, taxpayer))
                .map(taxpayer -> submit(
                        "FP-N2",
                        "taxpayer_id",
                        taxpayer.id(),
                        "period",
                        lastMonth(now),
                        "sales",
                        "100000.00",
                        "tax",
                        "17000.00"));
    }

    private static Optional<Submission> certify(Moment now) {
        return now.taxpayer(taxpayer -> isGeneral(now, taxpayer))
                .map(taxpayer -> submit(
                        "FP-N3",
                        "taxpayer_id",
                        taxpayer.id(),
                        "period",
                        lastMonth(now),
                        "count",
                        1 + now.below(5),
                        "amount",
                        "30000.00",
                        "tax",
                        now.one("5100.00", "900.00")));
    }
}

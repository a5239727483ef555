package org.lianbing.sandbox.simulation;

import static org.lianbing.sandbox.simulation.Forms.form;
import static org.lianbing.sandbox.simulation.Forms.submit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.readings.FilingDuties.Duty;
import org.lianbing.sandbox.value.TaxPeriod;

/** Returns and their corrections. */
final class DeclarationWork {
    private DeclarationWork() {}

    static Map<String, Generator> all() {
        return Map.of(
                "SB-01", DeclarationWork::general,
                "SB-02", DeclarationWork::smallScale,
                "SB-04", DeclarationWork::surcharges,
                "SB-12", DeclarationWork::correct);
    }

    private static Optional<Duty> duty(Moment now, Taxpayer taxpayer, String levyItem) {
        return now.any(FilingDuties.of(now.ledger(), taxpayer.id()).stream()
                .filter(duty -> duty.levyItem().equals(levyItem) && !duty.filed())
                .filter(duty -> duty.period().lastDay().isBefore(now.today()) || now.oneIn(10))
                .toList());
    }

    private static boolean isGeneral(Moment now, Taxpayer taxpayer, TaxPeriod period) {
        return now.book(QualificationBook.class).of(taxpayer.id()).isGeneralOn(period.lastDay());
    }

    private static Optional<Submission> general(Moment now) {
        return now.taxpayer(taxpayer -> duty(now, taxpayer, "10101")
                        .filter(duty -> isGeneral(now, taxpayer, duty.period()))
                        .isPresent())
                .flatMap(taxpayer -> duty(now, taxpayer, "10101").map(duty -> general(now, taxpayer, duty.period())));
    }

    private static Submission general(Moment now, Taxpayer taxpayer, TaxPeriod period) {
        var account = now.book(InvoicingBook.class).of(taxpayer.id());
        List<Object> sales = new ArrayList<>();
        account.copy(period)
                .ifPresent(copy -> sales.add(form(
                        "method",
                        "1",
                        "rate",
                        "0.17",
                        "instant_refund",
                        false,
                        "invoice_source",
                        "1",
                        "sales",
                        copy.sales(),
                        "tax",
                        copy.tax())));
        if (now.oneIn(2)) {
            sales.add(form(
                    "method",
                    "1",
                    "rate",
                    "0.17",
                    "instant_refund",
                    false,
                    "invoice_source",
                    "3",
                    "sales",
                    "10000.00",
                    "tax",
                    "1700.00"));
        }
        var certified = account.certifiedIn(period);
        List<Object> input = new ArrayList<>();
        if (certified.count() > 0) {
            input.add(form(
                    "row_no", "02", "qty", certified.count(), "amount", certified.amount(), "tax", certified.tax()));
        }
        return submit(
                "SB-01",
                "taxpayer_id",
                taxpayer.id(),
                "period_from",
                period.firstDay(),
                "period_to",
                period.lastDay(),
                "a1_rows",
                sales,
                "a2_rows",
                input);
    }

    private static Optional<Submission> smallScale(Moment now) {
        return now.taxpayer(taxpayer -> duty(now, taxpayer, "10101")
                        .filter(duty -> !isGeneral(now, taxpayer, duty.period()))
                        .isPresent())
                .flatMap(
                        taxpayer -> duty(now, taxpayer, "10101").map(duty -> smallScale(now, taxpayer, duty.period())));
    }

    private static Submission smallScale(Moment now, Taxpayer taxpayer, TaxPeriod period) {
        var exempt = now.oneIn(2);
        var months = period.firstDay().plusMonths(1).isAfter(period.lastDay()) ? 1 : 3;
        var sales = exempt ? now.below(30_001 * months) + ".00" : 30_001 * months + now.below(500_000) + ".00";
        var form = form(
                "taxpayer_id", taxpayer.id(),
                "period_from", period.firstDay(),
                "period_to", period.lastDay(),
                "l1_taxable_sales", exempt ? "0.00" : sales,
                "l2_special_sales", "0.00");
        if (exempt) {
            form.put(taxpayer.isIndividual() ? "l11_below_threshold_sales" : "l10_small_exempt_sales", sales);
            form.put("relief_code", "0001045301");
        }
        return Submission.operation("SB-02", form);
    }

    private static Optional<Submission> surcharges(Moment now) {
        return now.taxpayer(taxpayer -> duty(now, taxpayer, "10109").isPresent())
                .flatMap(taxpayer -> duty(now, taxpayer, "10109").map(duty -> {
                    var vat = now.book(DeclarationBook.class).standing(taxpayer.id(), "10101", duty.period());
                    var base = vat.map(DeclarationWork::vatOf).orElse("0.00");
                    return submit(
                            "SB-04",
                            "taxpayer_id",
                            taxpayer.id(),
                            "base_vat",
                            base,
                            "city_rate",
                            taxpayer.region().equals("430121") ? "0.05" : "0.07",
                            "edu_rate",
                            "0.03",
                            "local_edu_rate",
                            "0.02",
                            "period",
                            duty.period());
                }));
    }

    private static String vatOf(TaxReturn filed) {
        return filed.operation().equals("SB-01")
                ? filed.figure("l24_total").toString()
                : filed.figure("l15_tax").toString();
    }

    private static Optional<Submission> correct(Moment now) {
        return now.any(now.book(DeclarationBook.class)
                        .returns()
                        .values()
                        .filter(filed -> filed.standing() || now.oneIn(10))
                        .toJavaList())
                .map(filed -> now.oneIn(2) ? voided(filed) : changed(now, filed));
    }

    private static Submission voided(TaxReturn filed) {
        return submit(
                "SB-12",
                "taxpayer_id",
                filed.taxpayerId(),
                "action",
                "1",
                "original_no",
                filed.no(),
                "reason",
                "属期选错，作废重报");
    }

    private static Submission changed(Moment now, TaxReturn filed) {
        var sales = now.below(400_000);
        List<Object> changes = filed.operation().equals("SB-02")
                ? List.of(form("field", "l1_taxable_sales", "new_value", sales + ".00"))
                : List.of(
                        form("field", "a1_rows[1-0.17-3].sales", "new_value", sales + ".00"),
                        form(
                                "field",
                                "a1_rows[1-0.17-3].tax",
                                "new_value",
                                "%d.%02d".formatted(sales * 17 / 100, sales * 17 % 100)));
        return submit(
                "SB-12",
                "taxpayer_id",
                filed.taxpayerId(),
                "action",
                now.one("2", "3"),
                "original_no",
                filed.no(),
                "reason",
                "少报一笔收入，现予更正",
                "changes",
                changes);
    }
}

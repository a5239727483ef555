package org.lianbing.sandbox.declaration;

import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.DeviceCopied;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InputCertified;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;

/** Return forms of the personas, to be varied by tests. */
public final class Returns {
    private Returns() {}

    /** Xinyuan, whose September 2015 device report is 300,000/51,000 and who had 5 invoices/34,000 certified. */
    public static Scene xinyuan(String date, Event... more) {
        List<Event> given = new ArrayList<>(List.of(
                Personas.xinyuan(),
                Personas.general(XINYUAN),
                Personas.generalItems(XINYUAN),
                new DeviceCopied(XINYUAN, TaxPeriod.of("2015-09"), Money.of(300_000), Money.of(51_000)),
                new InputCertified(XINYUAN, TaxPeriod.of("2015-09"), 5, Money.of(200_000), Money.of(34_000))));
        given.addAll(List.of(more));
        return Scene.on(date, given.toArray(Event[]::new));
    }

    public static Scene chengxin(String date, Event... more) {
        List<Event> given = new ArrayList<>(List.of(Personas.chengxin(), Personas.smallScaleItems(CHENGXIN)));
        given.addAll(List.of(more));
        return Scene.on(date, given.toArray(Event[]::new));
    }

    public static Map<String, Object> sales(String method, String rate, String source, String sales, String tax) {
        return new LinkedHashMap<>(Map.of(
                "method",
                method,
                "rate",
                rate,
                "instant_refund",
                false,
                "invoice_source",
                source,
                "sales",
                sales,
                "tax",
                tax));
    }

    public static Map<String, Object> input(String row, int qty, String tax) {
        return new LinkedHashMap<>(Map.of("row_no", row, "qty", qty, "tax", tax));
    }

    /** The return of scenario S13 without its carried credit: 59,500 output, 34,000 input, 1,700 transferred out. */
    public static Map<String, Object> general() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("period_from", "2015-09-01");
        form.put("period_to", "2015-09-30");
        form.put(
                "a1_rows",
                new ArrayList<>(List.of(
                        sales("1", "0.17", "1", "300000", "51000"),
                        sales("1", "0.17", "2", "40000", "6800"),
                        sales("1", "0.17", "3", "10000", "1700"))));
        form.put(
                "a2_rows",
                new ArrayList<>(
                        List.of(input("02", 5, "34000"), new LinkedHashMap<>(Map.of("row_no", "15", "tax", "1700")))));
        return form;
    }

    /** September 2015 of Chengxin, all with plain invoices and exempt. */
    public static Map<String, Object> smallScale(String taxable, String exempt) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("taxpayer_id", CHENGXIN.toString());
        form.put("period_from", "2015-09-01");
        form.put("period_to", "2015-09-30");
        form.put("l1_taxable_sales", taxable);
        form.put("l2_special_sales", "0");
        form.put("l10_small_exempt_sales", exempt);
        form.put("relief_code", "0001045301");
        return form;
    }

    public static Map<String, Object> surcharges(String taxpayer, String base) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("taxpayer_id", taxpayer);
        form.put("base_vat", base);
        form.put("city_rate", "0.07");
        form.put("edu_rate", "0.03");
        form.put("local_edu_rate", "0.02");
        form.put("period", "2015-09");
        return form;
    }
}

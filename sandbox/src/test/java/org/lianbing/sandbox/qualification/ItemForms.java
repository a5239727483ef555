package org.lianbing.sandbox.qualification;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.lianbing.sandbox.value.TaxpayerId;

/** Forms of RD-01 and their rows: taxes by the month, by accounts, from 2015-09-01 on. */
final class ItemForms {
    private ItemForms() {}

    static Map<String, Object> row(String item, String sub, String rate, boolean local) {
        Map<String, Object> row = new HashMap<>();
        row.put("levy_item", item);
        row.put("levy_sub_item", sub);
        row.put("rate", rate);
        row.put("period_type", "06");
        row.put("due_rule", "04");
        row.put("levy_mode", "01");
        row.put("local_bureau", local);
        row.put("valid_from", "2015-09-01");
        return row;
    }

    static Map<String, Object> vat() {
        return row("10101", "101017001", "0.03", false);
    }

    static Map<String, Object> city() {
        return row("10109", "101090101", "0.07", true);
    }

    static Map<String, Object> incomeTax() {
        return with(row("10104", "101040001", "0.25", false), "period_type", "08");
    }

    static Map<String, Object> with(Map<String, Object> row, String field, Object value) {
        row.put(field, value);
        return row;
    }

    @SafeVarargs
    static Map<String, Object> form(TaxpayerId taxpayer, Map<String, Object>... rows) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", taxpayer.toString());
        form.put("items", Arrays.asList(rows));
        return form;
    }
}

package org.lianbing.sandbox.law.income.corporate;

import java.util.Arrays;
import java.util.Optional;

/** Expenses that income tax lets through only up to a limit, or not at all. */
public enum ExpenseItem {
    ENTERTAINMENT("业务招待费"),
    ADVERTISING("广告费和业务宣传费"),
    WELFARE("职工福利费"),
    TRAINING("职工教育经费"),
    UNION("工会经费"),
    DONATION("公益性捐赠"),
    LATE_FEE_AND_FINE("税收滞纳金/罚款");

    private final String label;

    ExpenseItem(String label) {
        this.label = label;
    }

    public static Optional<ExpenseItem> labelled(String label) {
        return Arrays.stream(values()).filter(item -> item.label.equals(label)).findFirst();
    }

    public String label() {
        return label;
    }
}

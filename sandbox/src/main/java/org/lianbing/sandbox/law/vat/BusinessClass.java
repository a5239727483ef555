package org.lianbing.sandbox.law.vat;

import java.util.Arrays;
import java.util.Optional;

/** The line of business by which the registration limit once differed. */
public enum BusinessClass {
    PRODUCTION("生产"),
    TRADE("商贸"),
    TAXABLE_SERVICES("应税服务");

    private final String label;

    BusinessClass(String label) {
        this.label = label;
    }

    public static Optional<BusinessClass> labelled(String label) {
        return Arrays.stream(values())
                .filter(value -> value.label.equals(label))
                .findFirst();
    }

    public String label() {
        return label;
    }
}

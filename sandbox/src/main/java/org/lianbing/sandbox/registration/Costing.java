package org.lianbing.sandbox.registration;

import org.lianbing.sandbox.value.Choice;

/** How the cost of stock is found (成本核算方法). */
public enum Costing implements Choice {
    FIRST_IN_FIRST_OUT("01", "先进先出法"),
    WEIGHTED_AVERAGE("02", "加权平均法"),
    SPECIFIC("03", "个别计价法");

    private final String code;
    private final String label;

    Costing(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}

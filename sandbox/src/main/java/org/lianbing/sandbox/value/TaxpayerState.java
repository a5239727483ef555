package org.lianbing.sandbox.value;

/** The states a taxpayer passes through, from acceptance to deregistration. Source: reference A4 and C9. */
public enum TaxpayerState implements Choice {
    ACCEPTED("01", "受理"),
    PREPARING("02", "筹建期"),
    NORMAL("03", "正常"),
    SUSPENDED("04", "停业"),
    ABNORMAL("05", "非正常"),
    LIQUIDATING("06", "清算"),
    DEREGISTERED("07", "注销"),
    ABNORMAL_DEREGISTERED("08", "非正常户注销"),
    REPORTED_OUTSIDE("09", "报验"),
    REPORT_SETTLED("10", "核销报验");

    private final String code;
    private final String label;

    TaxpayerState(String code, String label) {
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

    /** A taxpayer counts as existing while his code is below 07. */
    public boolean isLive() {
        return code.compareTo(DEREGISTERED.code) < 0;
    }
}

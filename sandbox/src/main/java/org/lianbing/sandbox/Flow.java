package org.lianbing.sandbox;

/** How an operation runs from acceptance to archive (reference A3). The steps themselves are data beside the operation. */
public enum Flow {
    /** F0 即办: decided at the counter. */
    INSTANT("F0", "即办"),
    /** F1: accepted, then reviewed; the reviewer decides. */
    REVIEWED("F1", "受理→审核"),
    /** F2: accepted, reviewed, approved, issued, served. */
    APPROVED("F2", "受理→审核→审批"),
    /** F3: as F2 with a field visit by two officers. */
    VISITED("F3", "受理→实地调查→审批");

    private final String code;
    private final String label;

    Flow(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}

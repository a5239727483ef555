package org.lianbing.courses.outside;

/** How the bank says what became of a debit. */
public final class DebitStatus {
    public static final String SUCCESS = "success";
    public static final String FAILURE = "failure";
    /** Received, not decided yet. */
    public static final String PENDING = "pending";

    private DebitStatus() {}
}

package org.lianbing.courses.outside;

/** What travels beside a message because the partner is a mock: a real bank has a clock and one country to serve. */
public final class MockHeaders {
    public static final String SANDBOX = "X-Sandbox";
    /** The business date on which the message is sent. */
    public static final String TODAY = "X-Business-Date";
    /** The business date of the order. */
    public static final String ORDERED_ON = "X-Ordered-On";
    /** How many orders for the same taxpayer went before. */
    public static final String BEFORE = "X-Orders-Before";

    private MockHeaders() {}
}

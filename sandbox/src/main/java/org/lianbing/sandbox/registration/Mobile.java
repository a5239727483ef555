package org.lianbing.sandbox.registration;

/** What a mobile number looks like on a form. */
final class Mobile {
    static final int LENGTH = 11;
    static final String PATTERN = "1[0-9]{10}";
    static final String SAYS = " 1 开头的 11 位数字";

    private Mobile() {}
}

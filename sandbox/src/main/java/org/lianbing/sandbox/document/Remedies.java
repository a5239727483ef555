package org.lianbing.sandbox.document;

/** What a decision tells its addressee of his remedies (救济途径); a decision without it is incomplete. */
public final class Remedies {
    /** 行政复议法 9 条; 行政诉讼法 46 条 in force since 2015-05-01. */
    public static final String SENTENCE = "如不服本决定，可自收到本决定书之日起六十日内依法申请行政复议，或者自收到之日起六个月内依法向人民法院提起行政诉讼。";

    private Remedies() {}
}

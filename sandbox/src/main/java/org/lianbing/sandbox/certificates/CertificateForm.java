package org.lianbing.sandbox.certificates;

import org.lianbing.sandbox.value.Choice;

/** The two forms of a tax payment certificate; the codes are those of the table {@code ticket_kind}. */
public enum CertificateForm implements Choice {
    TABLE("301", "税收完税证明（表格式）"),
    LETTER("302", "税收完税证明（文书式）");

    private final String code;
    private final String label;

    CertificateForm(String code, String label) {
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

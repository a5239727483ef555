package org.lianbing.sandbox.law.vat;

import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValues;

/** The clauses worked calculations cite: the regulations, and from 2026-01-01 the law, whose articles are others. */
public final class VatClauses {
    static final DatedValues<String> CLAUSES = DatedValues.read("vat/clauses.yaml", String.class);

    private VatClauses() {}

    /** @param item for instance {@code filing} */
    public static String at(String item, LocalDate date) {
        return CLAUSES.versionAt(item, date).source();
    }
}

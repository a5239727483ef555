package org.lianbing.sandbox.legal;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.lianbing.sandbox.law.penalty.PenaltyTable;
import org.lianbing.sandbox.value.Choice;

/** What a taxpayer is fined for (违法行为): what he can be ordered to correct, and offences with invoices. */
public enum Offence implements Choice {
    LATE_RETURN("01", "逾期申报"),
    LATE_REGISTRATION("02", "逾期登记"),
    ACCOUNT_NOT_REPORTED("03", "未报账号"),
    NOT_FILED_FOR_RECORD("04", "未备案"),
    OTHER("05", "其他"),
    INVOICE("06", "发票违法");

    private final String code;
    private final String label;

    Offence(String code, String label) {
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

    String clause() {
        return switch (this) {
            case LATE_RETURN -> "税收征收管理法第六十二条";
            case LATE_REGISTRATION, ACCOUNT_NOT_REPORTED, NOT_FILED_FOR_RECORD -> "税收征收管理法第六十条";
            case OTHER -> "税收征收管理法";
            case INVOICE -> "发票管理办法第六章";
        };
    }

    /** The most that 征管法 60 and 62 条 allow in serious cases; other offences have ranges of their own, not judged here. */
    OptionalInt atMost(LocalDate date) {
        return switch (this) {
            case LATE_RETURN, LATE_REGISTRATION, ACCOUNT_NOT_REPORTED, NOT_FILED_FOR_RECORD ->
                OptionalInt.of(PenaltyTable.statutoryMaximum(true, date));
            case OTHER, INVOICE -> OptionalInt.empty();
        };
    }

    /** The order that stands for this offence; invoice offences are ordered corrected as “其他”. */
    String orderedAs() {
        return this == INVOICE ? OTHER.code : code;
    }
}

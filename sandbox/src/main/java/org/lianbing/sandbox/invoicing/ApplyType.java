package org.lianbing.sandbox.invoicing;

import java.util.Optional;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.Approval;
import org.lianbing.sandbox.value.Choice;

/** What an application for invoice types wants (申请类型). */
public enum ApplyType implements Choice {
    FIRST("1", "首次"),
    INCREASE("2", "增版增量"),
    REDUCE("3", "减量"),
    CANCEL("4", "取消");

    private final String code;
    private final String label;

    ApplyType(String code, String label) {
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

    /** Why what is asked for does not go with what is approved at present; empty if it does. */
    String misfit(Optional<Approval> present, Approval asked) {
        if (this == FIRST) {
            return present.isPresent() ? "该票种已核定" : "";
        }
        return present.map(now -> misfit(now, asked)).orElse("该票种尚未核定");
    }

    private String misfit(Approval present, Approval asked) {
        return switch (this) {
            case FIRST, CANCEL -> "";
            case INCREASE -> raises(present, asked) ? "" : "限额与数量均未增加";
            case REDUCE -> raises(present, asked) ? "限额或数量高于现有核定" : "";
        };
    }

    private static boolean raises(Approval present, Approval asked) {
        return asked.singleLimit().compareTo(present.singleLimit()) > 0
                || asked.monthly() > present.monthly()
                || asked.perTime() > present.perTime()
                || asked.hold() > present.hold();
    }
}

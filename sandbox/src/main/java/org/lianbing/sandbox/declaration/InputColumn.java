package org.lianbing.sandbox.declaration;

import org.lianbing.sandbox.value.Choice;

/** The columns of annex two (附表二): input tax claimed, transferred out, and for information. */
public enum InputColumn implements Choice {
    CERTIFIED("02", "本期认证相符且本期抵扣"),
    CERTIFIED_BEFORE("03", "前期认证相符且本期抵扣"),
    OTHER_VOUCHERS("04", "其他扣税凭证"),
    FOR_EXEMPT("14", "免税用"),
    FOR_WELFARE("15", "非应税、集体福利、个人消费"),
    LOSSES("16", "非正常损失"),
    FOR_SIMPLE("17", "简易计税用"),
    EXPORT_NOT_CREDITABLE("18", "免抵退不得抵扣"),
    AUDIT("19", "检查调减"),
    RED_LETTER("20", "红字信息表注明"),
    AGAINST_ARREARS("21", "留抵抵欠"),
    CREDIT_REFUND("22", "留抵退税"),
    OTHER_TRANSFER("23", "其他转出"),
    ALL_CERTIFIED("35", "本期认证相符全部");

    private final String code;
    private final String label;

    InputColumn(String code, String label) {
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

    /** Columns 02 to 04 make up column 12, input tax of the period. */
    boolean isClaimed() {
        return code.compareTo("12") < 0;
    }

    /** Columns 14 to 23 make up column 13, input tax transferred out. */
    boolean isTransferredOut() {
        return code.compareTo("13") > 0 && code.compareTo("24") < 0;
    }

    /** Whether single invoices stand behind it, so that they must be counted. */
    boolean isOfInvoices() {
        return this == CERTIFIED || this == CERTIFIED_BEFORE || this == ALL_CERTIFIED;
    }

    static InputColumn ofCode(String code) {
        for (var column : values()) {
            if (column.code.equals(code)) {
                return column;
            }
        }
        throw new IllegalArgumentException("附表二没有第 " + code + " 栏");
    }
}

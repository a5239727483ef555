package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The code under which a batch of invoices was printed (发票代码): 10 digits on special VAT invoices, 12 on ordinary
 * ones and on motor vehicle invoices.
 */
public record InvoiceCode(String code) implements Comparable<InvoiceCode> {
    private static final int SPECIAL_LENGTH = 10;
    private static final int ORDINARY_LENGTH = 12;

    /** @throws InvalidValue for the first of: length, digits, fixed places, province */
    public InvoiceCode {
        InvalidValue.unless(code.length() == SPECIAL_LENGTH || code.length() == ORDINARY_LENGTH, "发票代码位数错误");
        InvalidValue.unless(CheckDigits.isDigits(code, code.length()), "发票代码应为数字");
        if (code.length() == SPECIAL_LENGTH) {
            InvalidValue.unless("1234".indexOf(code.charAt(7)) >= 0, "发票代码第 8 位（文字版）应为 1–4");
            InvalidValue.unless("36".indexOf(code.charAt(8)) >= 0, "发票代码第 9 位（联次）应为 3 或 6");
        } else {
            InvalidValue.unless("012".indexOf(code.charAt(0)) >= 0, "发票代码第 1 位应为 0、1 或 2");
        }
        InvalidValue.unless(Region.isProvince(place(code).substring(0, 2)), "发票代码所属地区不存在");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InvoiceCode of(String text) {
        return new InvoiceCode(text);
    }

    /** Whether it is the code of special VAT invoices (增值税专用发票). */
    public boolean isSpecial() {
        return code.length() == SPECIAL_LENGTH;
    }

    /** Whether the office hands out invoices of this place: its province, and its city where the code names one. */
    public boolean isOf(TaxAuthority authority) {
        String place = place(code);
        String office = authority.code().substring(1, 5);
        return place.endsWith("00") ? office.startsWith(place.substring(0, 2)) : office.equals(place);
    }

    /** @throws InvalidValue unless {@link #isOf(TaxAuthority)} */
    public void requireOf(TaxAuthority authority) {
        InvalidValue.unless(isOf(authority), "发票代码所属地区与领购税务机关不符");
    }

    @Override
    public int compareTo(InvoiceCode other) {
        return code.compareTo(other.code);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }

    private static String place(String code) {
        return code.length() == SPECIAL_LENGTH ? code.substring(0, 4) : code.substring(1, 5);
    }
}

package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of one invoice: 8 digits beside an invoice code, or the 20 digits of a digital invoice (数电票), which has
 * no code.
 */
public record InvoiceNumber(String number) {
    static final String WRONG_LENGTH = "发票号码应为 8 位数字";
    private static final int DIGITAL_LENGTH = 20;

    /** @throws InvalidValue unless it is 8 digits, or 20 whose third and fourth name a province */
    public InvoiceNumber {
        InvalidValue.unless(
                CheckDigits.isDigits(number, 8) || CheckDigits.isDigits(number, DIGITAL_LENGTH), WRONG_LENGTH);
        InvalidValue.unless(
                number.length() != DIGITAL_LENGTH || Region.isProvince(number.substring(2, 4)),
                "数电票号码第 3–4 位（省级行政区划）不存在");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static InvoiceNumber of(String text) {
        return new InvoiceNumber(text);
    }

    public boolean isDigital() {
        return number.length() == DIGITAL_LENGTH;
    }

    @JsonValue
    @Override
    public String toString() {
        return number;
    }
}

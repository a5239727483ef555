package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The number of a person's bank card: 16 to 19 digits, the last a Luhn check digit. */
public record BankCard(String number) {

    /** @throws InvalidValue for the first of: length and digits, check digit */
    public BankCard {
        InvalidValue.unless(CheckDigits.isDigits(number, 16, 19), "银行卡号应为 16–19 位数字");
        int last = number.length() - 1;
        InvalidValue.unless(number.charAt(last) == CheckDigits.luhn(number.substring(0, last)), "银行卡号校验位错误，请核对卡号");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BankCard of(String text) {
        return new BankCard(text);
    }

    @JsonValue
    @Override
    public String toString() {
        return number;
    }
}

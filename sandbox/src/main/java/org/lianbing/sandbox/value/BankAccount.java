package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number of a bank account (银行账号): 5 to 30 digits. Each bank numbers by rules of its own, so there is no check
 * digit.
 */
public record BankAccount(String number) {

    /** @throws InvalidValue unless it is 5 to 30 digits */
    public BankAccount {
        InvalidValue.unless(CheckDigits.isDigits(number, 5, 30), "银行账号应为 5–30 位数字");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BankAccount of(String text) {
        return new BankAccount(text);
    }

    @JsonValue
    @Override
    public String toString() {
        return number;
    }
}

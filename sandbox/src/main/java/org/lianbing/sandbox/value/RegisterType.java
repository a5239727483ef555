package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of enterprise or business a taxpayer is registered as (登记注册类型). */
public record RegisterType(String code) implements Coded {
    private static final String TABLE = "register_type";
    private static final int LENGTH = 3;

    /** @throws InvalidValue unless it is three digits of the table that may be chosen */
    public RegisterType {
        InvalidValue.unless(CheckDigits.isDigits(code, LENGTH), "登记注册类型代码应为 3 位数字");
        CodeTables.named(TABLE).require(code);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RegisterType of(String text) {
        return new RegisterType(text);
    }

    /** Whether an investor's country and share must be stated (港澳台商投资、外商投资). */
    public boolean needsForeignInvestor() {
        return code.startsWith("2") || code.startsWith("3");
    }

    /**
     * False where the owner pays individual income tax instead: sole proprietors, partnerships, individual
     * businesses.
     */
    public boolean paysCorporateIncomeTax() {
        return CodeTables.named(TABLE).rows(code).getLast().flag("corporate_income_tax");
    }

    @Override
    public String table() {
        return TABLE;
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}

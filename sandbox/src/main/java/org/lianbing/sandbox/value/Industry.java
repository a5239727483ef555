package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A four-digit class of the national classification of industries (行业小类, GB/T 4754). */
public record Industry(String code) implements Coded {
    private static final String TABLE = "industry";
    private static final int LENGTH = 4;

    /** @throws InvalidValue unless it is four digits of the table */
    public Industry {
        InvalidValue.unless(CheckDigits.isDigits(code, LENGTH), "行业代码应为 4 位数字（行业小类）");
        CodeTables.named(TABLE).require(code);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Industry of(String text) {
        return new Industry(text);
    }

    /** The letter of its section (门类): {@code C} is manufacturing, {@code F} trade. */
    public String section() {
        return CodeTables.named(TABLE).rows(code).getLast().required("section");
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

package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A county, district, city or province (行政区划, GB/T 2260), present or former. */
public record Region(String code) implements Coded, Comparable<Region> {
    static final String TABLE = "region";
    private static final int LENGTH = 6;

    /** @throws InvalidValue unless it is six digits of the table that may be chosen */
    public Region {
        InvalidValue.unless(CheckDigits.isDigits(code, LENGTH), "行政区划代码应为 6 位数字");
        CodeTables.named(TABLE).require(code);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Region of(String text) {
        return new Region(text);
    }

    static boolean isProvince(String twoDigits) {
        return CodeTables.named(TABLE).contains(twoDigits + "0000");
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public int compareTo(Region other) {
        return code.compareTo(other.code);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}

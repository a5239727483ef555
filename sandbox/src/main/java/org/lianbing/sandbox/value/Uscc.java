package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A unified social credit code (统一社会信用代码, GB 32100-2015), issued from 2015-10-01. */
public record Uscc(String code) implements Comparable<Uscc> {
    private static final int LENGTH = 18;

    /** @throws InvalidValue for the first of: length, characters, region, organisation code, check digit */
    public Uscc {
        InvalidValue.unless(code.length() == LENGTH, "统一社会信用代码应为 18 位");
        InvalidValue.unless(
                code.chars().allMatch(c -> CheckDigits.USCC_ALPHABET.indexOf(c) >= 0), "含非法字符（不使用 I、O、Z、S、V）");
        InvalidValue.unless(CodeTables.named(Region.TABLE).contains(code.substring(2, 8)), "登记机关行政区划代码不存在");
        InvalidValue.unless(code.charAt(16) == CheckDigits.orgCode(code.substring(8, 16)), "主体标识码（组织机构代码）校验位错误");
        char expected = CheckDigits.uscc(code);
        InvalidValue.unless(code.charAt(LENGTH - 1) == expected, "校验码错误，应为 " + expected);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Uscc of(String text) {
        return new Uscc(text);
    }

    public OrgCode orgCode() {
        return new OrgCode(code.substring(8, 17));
    }

    @Override
    public int compareTo(Uscc other) {
        return code.compareTo(other.code);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}

package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** An organisation code (组织机构代码, GB 11714), kept as nine characters and shown as {@code 58274301-4}. */
public record OrgCode(String plain) {
    private static final int BODY = 8;
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{8}[0-9X]");

    /**
     * Takes the code with or without its hyphen.
     *
     * @throws InvalidValue if it is not 8 + 1 characters or the check digit is wrong
     */
    public OrgCode {
        if (plain.length() == BODY + 2 && plain.charAt(BODY) == '-') {
            plain = plain.substring(0, BODY) + plain.substring(BODY + 1);
        }
        InvalidValue.unless(plain.length() == BODY + 1 && plain.indexOf('-') < 0, "组织机构代码应为 8 位本体代码加 1 位校验码");
        InvalidValue.unless(FORM.matcher(plain).matches(), "组织机构代码含非法字符");
        char expected = CheckDigits.orgCode(plain);
        InvalidValue.unless(plain.charAt(BODY) == expected, "组织机构代码校验位错误，应为 " + expected);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static OrgCode of(String text) {
        return new OrgCode(text);
    }

    /** The code with this body of eight characters; its check digit is worked out. */
    public static OrgCode withBody(String body) {
        return new OrgCode(body + CheckDigits.orgCode(body));
    }

    @JsonValue
    @Override
    public String toString() {
        return plain.substring(0, BODY) + "-" + plain.substring(BODY);
    }
}

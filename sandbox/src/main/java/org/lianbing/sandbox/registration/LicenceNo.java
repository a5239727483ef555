package org.lianbing.sandbox.registration;

import java.util.regex.Pattern;
import org.lianbing.sandbox.value.InvalidValue;
import org.lianbing.sandbox.value.Uscc;

/** The number of a business licence (营业执照号): 15 digits until 2015-09-30, the unified code since. */
public record LicenceNo(String number) {
    private static final Pattern OLD = Pattern.compile("[0-9]{15}");

    /** @throws InvalidValue unless it is 15 digits or a valid unified code */
    public LicenceNo {
        if (!OLD.matcher(number).matches()) {
            if (number.length() != 18) {
                throw new InvalidValue("应为 15 位数字（旧）或 18 位统一社会信用代码");
            }
            new Uscc(number);
        }
    }

    public static LicenceNo of(String text) {
        return new LicenceNo(text);
    }

    @Override
    public String toString() {
        return number;
    }
}

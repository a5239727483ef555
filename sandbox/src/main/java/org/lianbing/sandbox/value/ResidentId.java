package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/**
 * The number of a resident identity card (居民身份证号, GB 11643-1999).
 *
 * <p>Its address code is that of the day it was issued and may have been abolished since; it is never looked up.
 */
public record ResidentId(String number) {
    private static final int LENGTH = 18;

    /** As printed on the card. */
    public enum Sex {
        MALE("男"),
        FEMALE("女");

        private final String title;

        Sex(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** @throws InvalidValue for the first of: length, characters, date of birth, check digit */
    public ResidentId {
        InvalidValue.unless(number.length() == LENGTH, "身份证号码应为 18 位");
        InvalidValue.unless(
                CheckDigits.isDigits(number.substring(0, 17), 17) && "0123456789X".indexOf(number.charAt(17)) >= 0,
                "身份证号码前 17 位应为数字，末位应为数字或 X");
        InvalidValue.unless(hasBirthday(number), "身份证号码中的出生日期不存在");
        char expected = CheckDigits.residentId(number);
        InvalidValue.unless(number.charAt(17) == expected, "身份证号码校验位错误，应为 " + expected);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ResidentId of(String text) {
        return new ResidentId(text);
    }

    /** The 18-digit number of someone whose card, issued before 1999, still bears 15 digits. */
    public static ResidentId upgrade(String fifteen) {
        InvalidValue.unless(CheckDigits.isDigits(fifteen, 15), "15 位旧身份证号码应全部为数字");
        String body = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        return withBody(body);
    }

    /** The number with these first 17 digits; its check digit is worked out. */
    public static ResidentId withBody(String seventeen) {
        return new ResidentId(seventeen + CheckDigits.residentId(seventeen));
    }

    public LocalDate birthday() {
        return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    public Sex sex() {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    @JsonValue
    @Override
    public String toString() {
        return number;
    }

    private static boolean hasBirthday(String number) {
        int year = Integer.parseInt(number, 6, 10, 10);
        int month = Integer.parseInt(number, 10, 12, 10);
        int day = Integer.parseInt(number, 12, 14, 10);
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }
}

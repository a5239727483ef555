package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Consecutive eight-digit numbers of one code (号段), of invoices or tax tickets, both ends included; written
 * {@code 4300151130/00012301-00012325}. Ranges of different codes never overlap, touch or merge.
 */
public record NumberRange(String code, int from, int to) implements Comparable<NumberRange> {
    private static final int LAST_NUMBER = 99_999_999;
    private static final int DIGITS = 8;
    private static final Comparator<NumberRange> BY_CODE_AND_NUMBER = Comparator.comparing(NumberRange::code)
            .thenComparingInt(NumberRange::from)
            .thenComparingInt(NumberRange::to);

    /** @throws InvalidValue if there is no code, a number has more than eight digits, or the range runs backwards */
    public NumberRange {
        InvalidValue.unless(!code.isBlank(), "号段的代码不能为空");
        InvalidValue.unless(from >= 0 && to <= LAST_NUMBER, numberSentence(code));
        InvalidValue.unless(from <= to, "起始号码不得大于终止号码");
    }

    /** @throws InvalidValue if a number is not written with eight digits */
    public static NumberRange of(String code, String from, String to) {
        return new NumberRange(code, number(code, from), number(code, to));
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static NumberRange of(String text) {
        int slash = text.lastIndexOf('/');
        int hyphen = text.lastIndexOf('-');
        InvalidValue.unless(slash > 0 && hyphen > slash, "号段格式错误，应为 4300151130/00012301-00012325");
        return of(text.substring(0, slash), text.substring(slash + 1, hyphen), text.substring(hyphen + 1));
    }

    /** The same numbers in as few ranges as possible, in order of code and number. */
    public static List<NumberRange> merged(Collection<NumberRange> ranges) {
        var merged = new ArrayList<NumberRange>();
        for (NumberRange range : ranges.stream().sorted().toList()) {
            if (!merged.isEmpty() && merged.getLast().joins(range)) {
                merged.add(merged.removeLast().merge(range));
            } else {
                merged.add(range);
            }
        }
        return List.copyOf(merged);
    }

    public int size() {
        return to - from + 1;
    }

    public boolean contains(int number) {
        return from <= number && number <= to;
    }

    public boolean contains(NumberRange other) {
        return code.equals(other.code) && from <= other.from && other.to <= to;
    }

    public boolean overlaps(NumberRange other) {
        return code.equals(other.code) && from <= other.to && other.from <= to;
    }

    /** Whether the two can be merged: they overlap, or one begins right after the other ends. */
    public boolean joins(NumberRange other) {
        return code.equals(other.code) && from <= other.to + 1 && other.from <= to + 1;
    }

    /** @throws IllegalArgumentException if a gap or another code lies between the two */
    public NumberRange merge(NumberRange other) {
        if (!joins(other)) {
            throw new IllegalArgumentException("号段不相连，不能合并：" + this + "，" + other);
        }
        return new NumberRange(code, Math.min(from, other.from), Math.max(to, other.to));
    }

    /** What is left of this range without the other: none, one or two ranges. */
    public List<NumberRange> minus(NumberRange other) {
        if (!overlaps(other)) {
            return List.of(this);
        }
        var rest = new ArrayList<NumberRange>();
        if (from < other.from) {
            rest.add(new NumberRange(code, from, other.from - 1));
        }
        if (other.to < to) {
            rest.add(new NumberRange(code, other.to + 1, to));
        }
        return List.copyOf(rest);
    }

    /** The lowest numbers of this range. @throws IllegalArgumentException if it does not hold that many */
    public NumberRange first(int count) {
        if (count < 1 || count > size()) {
            throw new IllegalArgumentException("号段 " + this + " 取不出 " + count + " 份");
        }
        return new NumberRange(code, from, from + count - 1);
    }

    public String fromText() {
        return text(from);
    }

    public String toText() {
        return text(to);
    }

    @Override
    public int compareTo(NumberRange other) {
        return BY_CODE_AND_NUMBER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return code + "/" + fromText() + "-" + toText();
    }

    private static String text(int number) {
        return Integer.toString(LAST_NUMBER + 1 + number).substring(1);
    }

    private static int number(String code, String text) {
        InvalidValue.unless(CheckDigits.isDigits(text, DIGITS), numberSentence(code));
        return Integer.parseInt(text);
    }

    private static String numberSentence(String code) {
        return CheckDigits.isDigits(code, 10, 12) ? InvoiceNumber.WRONG_LENGTH : "票证号码应为 8 位数字";
    }
}

package org.lianbing.sandbox.law.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** Reads one loose value as the kind its input asks for. */
final class InputValues {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,40}(\\.\\d{1,40})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int MOST_WHOLE_DIGITS = 16;
    private static final int MOST_DECIMALS = 10;

    private InputValues() {}

    static Object read(Input input, Object raw) throws Unreadable {
        return switch (input.kind()) {
            case MONEY -> money(input, raw);
            case RATE -> new Rate(decimal(input, raw));
            case NUMBER -> decimal(input, raw);
            case INTEGER -> integer(input, raw);
            case DATE -> date(raw);
            case BOOL -> bool(raw);
            case TEXT -> text(raw);
            case PAIR -> pair(input, raw);
            case INTEGERS -> integers(input, raw);
            case YEARLY -> yearly(input, raw);
            case GROUP -> throw new IllegalStateException(input.name() + " 逐项读取");
        };
    }

    private static BigDecimal decimal(Input input, Object raw) throws Unreadable {
        var number = parsed(raw);
        var whole = (long) number.precision() - number.scale();
        if (whole > MOST_WHOLE_DIGITS || number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new Unreadable(InputFault.Code.OUT_OF_RANGE, "位数太多：整数至多 16 位，小数至多 10 位");
        }
        var least = input.least();
        if (least != null && number.compareTo(least) < 0) {
            throw new Unreadable(
                    InputFault.Code.OUT_OF_RANGE, least.signum() == 0 ? "不得为负数" : "不得小于 " + least.toPlainString());
        }
        var most = input.most();
        if (most != null && number.compareTo(most) > 0) {
            var hint = input.kind() == InputKind.RATE ? "；率写成小数，17% 写 0.17" : "";
            throw new Unreadable(InputFault.Code.OUT_OF_RANGE, "不得大于 " + most.toPlainString() + hint);
        }
        return number;
    }

    private static BigDecimal parsed(Object raw) throws Unreadable {
        try {
            if (raw instanceof Number number) {
                return new BigDecimal(number.toString());
            }
            if (raw instanceof String text && DECIMAL.matcher(text.trim()).matches()) {
                return new BigDecimal(text.trim());
            }
        } catch (NumberFormatException notFinite) {
            throw notANumber();
        }
        throw notANumber();
    }

    private static Unreadable notANumber() {
        return new Unreadable(InputFault.Code.WRONG_TYPE, "须为数或十进制字符串，如 123.45，不带千分位");
    }

    private static Money money(Input input, Object raw) throws Unreadable {
        var number = decimal(input, raw);
        if (number.stripTrailingZeros().scale() > 2) {
            throw new Unreadable(InputFault.Code.OUT_OF_RANGE, "金额最多两位小数");
        }
        return new Money(number);
    }

    private static Integer integer(Input input, Object raw) throws Unreadable {
        try {
            return decimal(input, raw).intValueExact();
        } catch (ArithmeticException fractional) {
            throw new Unreadable(InputFault.Code.WRONG_TYPE, "须为整数");
        }
    }

    private static LocalDate date(Object raw) throws Unreadable {
        if (raw instanceof LocalDate date) {
            return date;
        }
        var read = raw instanceof String text ? RuleDate.read(text.trim()).orElse(null) : null;
        if (read == null) {
            throw new Unreadable(InputFault.Code.WRONG_TYPE, "须为日期，如 2015-09-30；所属期写 2015-09、2015-Q3 或 2015，即其末日");
        }
        return read;
    }

    private static Boolean bool(Object raw) throws Unreadable {
        if (raw instanceof Boolean bool) {
            return bool;
        }
        throw new Unreadable(InputFault.Code.WRONG_TYPE, "须为 true 或 false");
    }

    private static String text(Object raw) throws Unreadable {
        if (raw instanceof String text && !text.isBlank()) {
            return text.trim();
        }
        throw new Unreadable(InputFault.Code.WRONG_TYPE, "须为字符串");
    }

    private static RuleInputs.Pair pair(Input input, Object raw) throws Unreadable {
        if (raw instanceof List<?> list && list.size() == 2) {
            return new RuleInputs.Pair(
                    element(input, list.getFirst()).yuan(),
                    element(input, list.getLast()).yuan());
        }
        throw new Unreadable(InputFault.Code.WRONG_TYPE, "须为两个数，如 [300000, 51000]");
    }

    private static Money element(Input input, @Nullable Object raw) throws Unreadable {
        return raw == null ? Money.ZERO : money(input, raw);
    }

    private static List<Integer> integers(Input input, Object raw) throws Unreadable {
        if (!(raw instanceof List<?> list)) {
            throw new Unreadable(InputFault.Code.WRONG_TYPE, "须为整数数组，如 [5, 3]");
        }
        var read = new ArrayList<Integer>();
        for (var element : list) {
            read.add(element == null ? 0 : integer(input, element));
        }
        return List.copyOf(read);
    }

    private static Object yearly(Input input, Object raw) throws Unreadable {
        if (!(raw instanceof Map<?, ?> amounts)) {
            throw new Unreadable(InputFault.Code.WRONG_TYPE, "须为“年份: 金额”的对象，如 {\"2013\": -300000}");
        }
        var read = new TreeMap<Integer, Money>();
        for (var entry : amounts.entrySet()) {
            var year = String.valueOf(entry.getKey());
            if (!YEAR.matcher(year).matches()) {
                throw new Unreadable(InputFault.Code.WRONG_TYPE, "的年份须为四位数字，不是“" + year + "”");
            }
            read.put(Integer.valueOf(year), element(input, entry.getValue()));
        }
        return Collections.unmodifiableSortedMap(read);
    }
}

package org.lianbing.scenarios.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import org.lianbing.sandbox.value.Money;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A figure worked out from others: {@code {difference: ["{monthly}", "{taken}"]}}. The kinds are closed; what needs more is a
 * law rule. Whole numbers give whole numbers, anything else gives an amount, rounded half-up to the fen at the end.
 */
public record Derivation(Place at, Kind kind, List<Template> operands) {

    /** The kinds of derivation and how many operands they take (0: one or more). */
    public enum Kind {
        SUM(0),
        DIFFERENCE(2),
        PRODUCT(0),
        LEAST(0),
        GREATEST(0),
        /** Gross amount and rate: the amount without tax. */
        NET_OF_RATE(2),
        /** A number with leading zeros and how many to go on: {@code ["00012301", 24]}. */
        NUMBER_PLUS(2),
        /** A date and how many days to go on. */
        DATE_PLUS(2);

        private final int operands;

        Kind(int operands) {
            this.operands = operands;
        }

        /** The name in files, such as {@code net-of-rate}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Derivation {
        var wrong = kind.operands == 0 ? operands.isEmpty() : operands.size() != kind.operands;
        if (wrong) {
            var needed = kind.operands == 0 ? "至少 1" : String.valueOf(kind.operands);
            throw new BrokenScenario(at, kind.code() + " 需要 " + needed + " 个数，现有 " + operands.size() + " 个");
        }
    }

    public JsonNode in(Surroundings surroundings) {
        return switch (kind) {
            case SUM -> folded(surroundings, BigDecimal::add);
            case DIFFERENCE -> folded(surroundings, BigDecimal::subtract);
            case PRODUCT -> folded(surroundings, BigDecimal::multiply);
            case LEAST -> folded(surroundings, BigDecimal::min);
            case GREATEST -> folded(surroundings, BigDecimal::max);
            case NET_OF_RATE -> netOfRate(number(surroundings, 0), number(surroundings, 1));
            case NUMBER_PLUS -> numberPlus(text(surroundings, 0), number(surroundings, 1));
            case DATE_PLUS -> datePlus(text(surroundings, 0), number(surroundings, 1));
        };
    }

    private JsonNode folded(Surroundings surroundings, BinaryOperator<BigDecimal> operator) {
        var result = number(surroundings, 0);
        var whole = result.scale() <= 0;
        for (int i = 1; i < operands.size(); i++) {
            var next = number(surroundings, i);
            whole &= next.scale() <= 0;
            result = operator.apply(result, next);
        }
        return whole ? JsonNodeFactory.instance.numberNode(result.intValueExact()) : amount(Money.rounded(result));
    }

    private static JsonNode netOfRate(BigDecimal gross, BigDecimal rate) {
        var net = gross.divide(BigDecimal.ONE.add(rate), 2, java.math.RoundingMode.HALF_UP);
        return amount(new Money(net));
    }

    private JsonNode numberPlus(String number, BigDecimal more) {
        if (!number.matches("\\d{1,12}")) {
            throw new BrokenScenario(at, "number-plus 的第一个数应全为数字：" + number);
        }
        var next = Long.parseLong(number) + more.longValueExact();
        return JsonNodeFactory.instance.stringNode(String.format(Locale.ROOT, "%0" + number.length() + "d", next));
    }

    private JsonNode datePlus(String date, BigDecimal days) {
        try {
            return JsonNodeFactory.instance.stringNode(
                    LocalDate.parse(date).plusDays(days.longValueExact()).toString());
        } catch (DateTimeParseException notDate) {
            throw new BrokenScenario(at, "date-plus 的第一个数应为日期，如 2015-09-10：" + date);
        }
    }

    private static JsonNode amount(Money money) {
        return JsonNodeFactory.instance.stringNode(money.toString());
    }

    private String text(Surroundings surroundings, int operand) {
        return operands.get(operand).text(surroundings);
    }

    private BigDecimal number(Surroundings surroundings, int operand) {
        var text = text(surroundings, operand);
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notNumber) {
            throw new BrokenScenario(
                    operands.get(operand).at(), kind.code() + " 的第 " + (operand + 1) + " 个数不是数：" + text);
        }
    }
}

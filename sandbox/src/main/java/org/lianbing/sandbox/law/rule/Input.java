package org.lianbing.sandbox.law.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key a rule asks for.
 *
 * @param defaultValue what an omitted key means, written as in JSON; null: nothing but the common defaults (number 0,
 *     bool false, date of the call)
 * @param least the least number allowed, or null
 * @param most the greatest number allowed, or null
 * @param fields the inputs inside a {@link InputKind#RECORD}
 */
public record Input(
        String name,
        String label,
        InputKind kind,
        boolean required,
        @Nullable String defaultValue,
        List<Choice> choices,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        List<Input> fields) {

    private static Input plain(String name, String label, InputKind kind) {
        var bounded =
                switch (kind) {
                    case MONEY, NUMBER, INTEGER, INTEGERS, PAIR, RATE -> true;
                    case DATE, BOOL, TEXT, YEARLY, GROUP -> false;
                };
        return new Input(
                name,
                label,
                kind,
                false,
                null,
                List.of(),
                bounded ? BigDecimal.ZERO : null,
                kind == InputKind.RATE ? BigDecimal.ONE : null,
                List.of());
    }

    public static Input money(String name, String label) {
        return plain(name, label, InputKind.MONEY);
    }

    public static Input rate(String name, String label) {
        return plain(name, label, InputKind.RATE);
    }

    public static Input number(String name, String label) {
        return plain(name, label, InputKind.NUMBER);
    }

    public static Input integer(String name, String label) {
        return plain(name, label, InputKind.INTEGER);
    }

    public static Input date(String name, String label) {
        return plain(name, label, InputKind.DATE);
    }

    public static Input bool(String name, String label) {
        return plain(name, label, InputKind.BOOL);
    }

    public static Input text(String name, String label) {
        return plain(name, label, InputKind.TEXT);
    }

    public static Input pair(String name, String label) {
        return plain(name, label, InputKind.PAIR);
    }

    public static Input integers(String name, String label) {
        return plain(name, label, InputKind.INTEGERS);
    }

    public static Input yearly(String name, String label) {
        return plain(name, label, InputKind.YEARLY);
    }

    public static Input group(String name, String label, Input... fields) {
        return new Input(name, label, InputKind.GROUP, false, null, List.of(), null, null, List.of(fields));
    }

    public static Input oneOf(String name, String label, List<Choice> choices) {
        return text(name, label).among(choices);
    }

    public Input among(List<Choice> allowed) {
        return new Input(name, label, kind, required, defaultValue, List.copyOf(allowed), least, most, fields);
    }

    public Input mandatory() {
        return new Input(name, label, kind, true, defaultValue, choices, least, most, fields);
    }

    public Input orElse(String whenOmitted) {
        return new Input(name, label, kind, required, whenOmitted, choices, least, most, fields);
    }

    public Input mayBeNegative() {
        return new Input(name, label, kind, required, defaultValue, choices, null, most, fields);
    }

    public Input between(long atLeast, long atMost) {
        return new Input(
                name,
                label,
                kind,
                required,
                defaultValue,
                choices,
                BigDecimal.valueOf(atLeast),
                BigDecimal.valueOf(atMost),
                fields);
    }
}

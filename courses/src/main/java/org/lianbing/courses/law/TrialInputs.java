package org.lianbing.courses.law;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.rule.Input;
import org.lianbing.sandbox.law.rule.InputKind;

/**
 * What is typed into a rule's form, or stands in its address, as the rule reads it. Texts go by the input's name, those of
 * a group by {@code group.name}; empty texts count as left out.
 */
public final class TrialInputs {
    private static final String BETWEEN = "[\\s,，;；、]+";

    private TrialInputs() {}

    public static Map<String, @Nullable Object> of(List<Input> inputs, Map<String, String> texts) {
        return read("", inputs, texts);
    }

    private static Map<String, @Nullable Object> read(String path, List<Input> inputs, Map<String, String> texts) {
        Map<String, @Nullable Object> read = new LinkedHashMap<>();
        for (var input : inputs) {
            if (input.kind() == InputKind.GROUP) {
                var group = read(path + input.name() + ".", input.fields(), texts);
                if (!group.isEmpty()) {
                    read.put(input.name(), group);
                }
            } else {
                var text = texts.getOrDefault(path + input.name(), "").strip();
                if (!text.isEmpty()) {
                    read.put(input.name(), value(input, text));
                }
            }
        }
        return read;
    }

    /** What cannot be read goes on as it was typed, so that the rule says at its field what is wrong. */
    private static Object value(Input input, String text) {
        return switch (input.kind()) {
            case BOOL -> text.equals("true") || text.equals("false") ? (Object) Boolean.valueOf(text) : text;
            case MONEY, NUMBER, INTEGER -> text.replace(",", "").replace("，", "");
            case RATE -> rate(text);
            case PAIR, INTEGERS -> Arrays.asList(text.split(BETWEEN));
            case YEARLY -> yearly(text);
            case DATE, TEXT, GROUP -> text;
        };
    }

    /** 17% is 0.17. */
    private static String rate(String text) {
        if (!text.endsWith("%")) {
            return text;
        }
        try {
            return new BigDecimal(text.substring(0, text.length() - 1).strip())
                    .movePointLeft(2)
                    .toPlainString();
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }

    /** {@code 2013:-300000, 2014:100000}. */
    private static Map<String, @Nullable Object> yearly(String text) {
        Map<String, @Nullable Object> amounts = new LinkedHashMap<>();
        for (var part : text.replace('：', ':').split(BETWEEN)) {
            var colon = part.indexOf(':');
            amounts.put(colon < 0 ? part : part.substring(0, colon), colon < 0 ? null : part.substring(colon + 1));
        }
        return amounts;
    }
}

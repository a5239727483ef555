package org.lianbing.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the sentences of reasons. */
public final class Reasons {
    private Reasons() {}

    /** @throws IllegalStateException if the constant lacks its {@link Says} */
    public static Says says(Reason reason) {
        try {
            var says = reason.getClass().getField(reason.name()).getAnnotation(Says.class);
            if (says == null) {
                throw new IllegalStateException(reason.getClass().getName() + "." + reason.name() + " 缺少 @Says");
            }
            return says;
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Fills the named values into the sentence: {@code named("n", 25, "m", 15)} style pairs. */
    static Refusal refusal(Reason reason, Object... pairs) {
        var says = says(reason);
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i].toString(), String.valueOf(pairs[i + 1]));
        }
        return new Refusal(says.code(), filled(says.value(), values), values);
    }

    private static String filled(String template, Map<String, String> values) {
        var sentence = template;
        for (var value : values.entrySet()) {
            sentence = sentence.replace("{" + value.getKey() + "}", value.getValue());
        }
        return sentence;
    }
}

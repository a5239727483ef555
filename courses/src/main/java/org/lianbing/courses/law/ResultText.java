package org.lianbing.courses.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.Amounts;

/** A rule's output as people read it. */
public final class ResultText {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");

    private ResultText() {}

    public static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "—";
            case Boolean yes -> yes ? "是" : "否";
            case String text when AMOUNT.matcher(text).matches() -> Amounts.of(new BigDecimal(text));
            case List<?> list -> list.stream().map(ResultText::of).collect(Collectors.joining("、"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + "：" + of(entry.getValue()))
                        .collect(Collectors.joining("；"));
            default -> value.toString();
        };
    }
}

package org.lianbing.courses.law;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.look.Amounts;
import org.lianbing.courses.wording.Sentences;

/** A rule's output as people read it. */
public record ResultText(Sentences say) {
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d{2}");

    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> "—";
            case Boolean yes -> say.say(yes ? "look.yes" : "look.no");
            case String text when AMOUNT.matcher(text).matches() -> Amounts.of(new BigDecimal(text));
            case List<?> list -> list.stream().map(this::of).collect(Collectors.joining(say.say("look.comma")));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + say.say("look.colon") + of(entry.getValue()))
                        .collect(Collectors.joining(say.say("look.semicolon")));
            default -> value.toString();
        };
    }
}

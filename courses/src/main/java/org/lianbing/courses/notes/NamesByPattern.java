package org.lianbing.courses.notes;

import java.util.regex.Pattern;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Takes any code that is built like one, as long as nobody knows better. */
@Fallback
@Component
class NamesByPattern implements KnownNames {
    private static final String CODE = "(?:" + String.join("|", DOMAINS) + ")-\\d{2}";
    private static final Pattern OPERATION = Pattern.compile(CODE);
    private static final Pattern REFUSAL = Pattern.compile("CV\\d{2}|" + CODE + "-V\\d{1,2}");

    @Override
    public boolean operation(String code) {
        return OPERATION.matcher(code).matches();
    }

    @Override
    public boolean refusal(String code) {
        return REFUSAL.matcher(code).matches();
    }
}

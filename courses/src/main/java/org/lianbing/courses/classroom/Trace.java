package org.lianbing.courses.classroom;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an entry of a journal tells those who watch.
 *
 * @param code of the operation
 * @param what the operation's title, with the step if it is one
 * @param english the same in English
 * @param refusal code of the refusal, null if it was not refused
 * @param sentence what the refusal said, empty if none
 * @param isTalk whether it was said or shown at the counter
 */
public record Trace(
        int number,
        String code,
        String what,
        String english,
        @Nullable String refusal,
        String sentence,
        boolean isTalk,
        Instant at) {

    /** Code and title in a language. */
    public String title(Locale locale) {
        return code + " " + (locale.getLanguage().equals("en") ? english : what);
    }

    public boolean isRefused() {
        return refusal != null;
    }
}

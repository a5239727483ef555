package org.lianbing.courses.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.admin.AuditLog;
import org.lianbing.courses.people.Role;

class WordingTest {
    private final Wording wording = new Wording();

    @Test
    void everySentenceIsSaidInBothLanguages() {
        assertThat(wording.getAllTranslations(Wording.ENGLISH).keySet())
                .isEqualTo(wording.getAllTranslations(Wording.CHINESE).keySet());
    }

    @Test
    void bothLanguagesFillTheSameBlanks() {
        var english = wording.getAllTranslations(Wording.ENGLISH);
        wording.getAllTranslations(Wording.CHINESE)
                .forEach((key, sentence) -> assertThat(english.get(key).contains("{0"))
                        .describedAs(key)
                        .isEqualTo(sentence.contains("{0")));
    }

    @Test
    void enumsHaveTheirWords() {
        assertThat(Arrays.stream(Role.values()).map(Role::nameKey)).allMatch(wording::knows);
        assertThat(Arrays.stream(AuditLog.What.values())
                        .map(what -> "admin.audit." + what.name().toLowerCase(Locale.ROOT)))
                .allMatch(wording::knows);
    }

    @Test
    void anUnknownKeyShowsItself() {
        assertThat(wording.say(Wording.CHINESE, "no.such.key")).isEqualTo("!no.such.key!");
    }

    @Test
    void otherLanguagesGetChinese() {
        assertThat(wording.say(Locale.FRENCH, "look.brand")).isEqualTo("金税练兵");
        assertThat(wording.say(Locale.UK, "look.brand")).isEqualTo("Lianbing");
    }

    @Test
    void blanksAreFilled() {
        assertThat(wording.say(Wording.CHINESE, "portal.line", 2)).isEqualTo("您有 2 项任务待办");
        assertThat(wording.say(Wording.ENGLISH, "portal.line", 1)).isEqualTo("One task is waiting for you");
    }
}

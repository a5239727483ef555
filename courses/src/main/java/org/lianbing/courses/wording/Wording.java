package org.lianbing.courses.wording;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Finds the sentence for a key. Each feature brings {@code i18n/<feature>.properties} (Chinese) and
 * {@code i18n/<feature>_en.properties}; its keys start with the feature's name. A key missing in English is said in
 * Chinese; an unknown key is a bug and shows as {@code !key!}.
 */
@Component
public class Wording implements I18NProvider {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    public Wording() {
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                var name = String.valueOf(file.getFilename());
                read(file, name.endsWith("_en.properties") ? english : chinese);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Resource file, Map<String, String> into) throws IOException {
        var sentences = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        for (var key : sentences.stringPropertyNames()) {
            if (into.put(key, sentences.getProperty(key)) != null) {
                throw new IllegalStateException("i18n: key given twice: " + key + " in " + file.getFilename());
            }
        }
    }

    /** The sentence for the key, its {@code {0}} filled in. */
    public String say(Locale locale, String key, @Nullable Object... values) {
        var sentence = find(locale, key);
        if (sentence == null) {
            return "!" + key + "!";
        }
        return values.length == 0 ? sentence : new MessageFormat(sentence, locale).format(values);
    }

    /** The language at hand: screens have the one the person chose, calls the one they ask for. */
    public static Locale here() {
        var screen = UI.getCurrent();
        return screen == null ? LocaleContextHolder.getLocale() : screen.getLocale();
    }

    /** The sentence for the key in the language at hand. */
    public String sayHere(String key, @Nullable Object... values) {
        return say(here(), key, values);
    }

    /** Whether there is a sentence for the key, at least in Chinese. */
    public boolean knows(String key) {
        return chinese.containsKey(key);
    }

    private @Nullable String find(Locale locale, String key) {
        var own = locale.getLanguage().equals("en") ? english.get(key) : null;
        return own != null ? own : chinese.get(key);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(CHINESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, @Nullable Object... values) {
        return say(locale, key, values);
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return Map.copyOf(locale.getLanguage().equals("en") ? english : chinese);
    }
}

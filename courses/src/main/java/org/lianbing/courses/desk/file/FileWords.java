package org.lianbing.courses.desk.file;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.lianbing.courses.wording.Sentences;
import org.lianbing.courses.wording.Terms;
import org.lianbing.courses.wording.Wording;
import org.lianbing.sandbox.value.CodeTables;

/** The language a taxpayer's file is written in: its labels and fixed words; what the books hold stays as it is. */
public record FileWords(Sentences sentences, Terms terms) {

    public static FileWords of(Wording wording, Locale locale) {
        return new FileWords((key, values) -> wording.say(locale, key, values), Terms.in(locale));
    }

    /** A row of names and values; the names are {@code file.<name>} of the sentences. */
    Map<String, String> row(Object... pairs) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(say("file." + pairs[i]), pairs[i + 1].toString());
        }
        return row;
    }

    public String say(String key, Object... values) {
        return sentences.say(key, values);
    }

    String word(String name, Object... values) {
        return say("file.is." + name, values);
    }

    String yes(boolean yes) {
        return say(yes ? "look.yes" : "look.no");
    }

    /** A code with its name. */
    public static String named(String table, String code) {
        var rows = CodeTables.named(table).rows(code);
        return rows.isEmpty() ? code : code + " " + rows.getLast().name();
    }
}

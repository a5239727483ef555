package org.lianbing.courses.handbook.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.wording.Terms;
import org.lianbing.courses.wording.Wording;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.handbook.FieldLine;
import org.lianbing.sandbox.handbook.OperationPage;

/**
 * A page of the handbook in the language of the screen. The handbook words itself in Chinese; its few words of form are
 * said again here, its prose, its law and what refusals say stay Chinese.
 */
record HandbookWords(Wording wording, Locale locale) {
    private static final String WORD = "handbook.word.";

    Terms terms() {
        return Terms.in(locale);
    }

    String say(String key, @Nullable Object... values) {
        return wording.say(locale, key, values);
    }

    /** One of the handbook's own words, such as the heading of a fact; unknown ones stay as they are. */
    String word(String chinese) {
        return wording.knows(WORD + chinese) ? say(WORD + chinese) : chinese;
    }

    String label(FieldLine field) {
        var name = field.name();
        return terms().named(name.substring(name.lastIndexOf('.') + 1).replace("[]", ""), field.label());
    }

    /** The kind of a field before its notation: {@code Text C(80)}. */
    String type(FieldLine field) {
        var kind = field.type().split(" ", 2);
        return word(kind[0]) + (kind.length > 1 ? " " + kind[1] : "");
    }

    /** Which values a field takes; the handbook's own words in Chinese, said again from the field otherwise. */
    String values(FieldLine line, FieldType field) {
        return terms().speaksChinese()
                ? line.values()
                : switch (field.kind()) {
                    case CODE -> say("handbook.values.code", field.codeTable());
                    case CHOICE -> choices(field);
                    case TEXT -> field.max() > 0 ? say("handbook.values.text", String.valueOf(field.max())) : "";
                    case ATTACHMENT -> field.papers() == null ? "" : say("handbook.values.papers", field.papers());
                    case YES_NO -> say("look.yes") + say("look.comma") + say("look.no");
                    case IDENTIFIER, NUMBER, MONEY, RATE, DATE, PERIOD, ROWS -> "";
                };
    }

    private String choices(FieldType field) {
        return field.choices().stream()
                .map(choice -> choice.code() + " " + terms().option(choice))
                .collect(Collectors.joining(say("look.comma")));
    }

    String posts(List<Post> posts) {
        return posts.stream().map(terms()::post).collect(Collectors.joining(say("look.comma")));
    }

    /** The facts of a page; those that are names are said in the language, the rest is prose. */
    Map<String, String> facts(OperationPage page, OperationType operation) {
        Map<String, String> names = Map.of(
                "domain", domain(operation),
                "flow", operation.flow().code() + " " + terms().flow(operation.flow()),
                "posts", posts(operation.posts()),
                "states",
                        operation.states().stream().map(terms()::choice).collect(Collectors.joining(say("look.comma"))),
                "bureau", say(operation.anyBureau() ? "handbook.bureau.any" : "handbook.bureau.own"));
        Map<String, String> facts = new LinkedHashMap<>();
        page.facts().forEach((label, text) -> facts.put(word(label), text));
        names.forEach((name, text) -> facts.replace(say("handbook.fact." + name), text));
        return facts;
    }

    private String domain(OperationType operation) {
        var domain = operation.domain();
        return terms().domain(domain.code(), domain.name()) + " " + domain.code();
    }
}

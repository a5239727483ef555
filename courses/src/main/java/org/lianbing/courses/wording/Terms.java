package org.lianbing.courses.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.Flow;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.value.Choice;

/**
 * What the things of the replica are called in a language. In Chinese they say it themselves; the English is derived from
 * their names in code, {@code regCapital} or {@code reg_capital} being "Registered capital", with the few words of
 * {@code terms/english.properties} that a name in code shortens or a code hides.
 */
public final class Terms {
    private static final Terms CHINESE = new Terms(false);
    private static final Terms ENGLISH = new Terms(true);

    private final boolean english;

    private Terms(boolean english) {
        this.english = english;
    }

    public static Terms in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    public boolean speaksChinese() {
        return !english;
    }

    /** The title of an operation; in English its guide's, else its record's name. */
    public String operation(OperationType operation) {
        if (!english) {
            return operation.title();
        }
        var said = operation.guide().english();
        return said.isBlank() ? derived(operation.type().getSimpleName()) : said;
    }

    /** A business domain by its code. */
    public String domain(String code, String chinese) {
        return english ? EnglishWords.whole(code).orElse(chinese) : chinese;
    }

    public String field(FieldType field) {
        return named(field.name(), field.label());
    }

    /** A column of a field with rows; the only column of a list of texts bears the list's label. */
    public String column(FieldType field, FieldType column) {
        return column.name().isEmpty() ? field(field) : field(column);
    }

    /** Something with a name in code and a label in Chinese. */
    public String named(String name, String chinese) {
        return english && !name.isEmpty() ? derived(name) : chinese;
    }

    public String option(FieldType.Option option) {
        return english && !option.name().isEmpty() ? derived(option.name()) : option.label();
    }

    /** A choice of a closed list, such as a taxpayer's state. */
    public String choice(Choice choice) {
        return choice instanceof Enum<?> constant ? constant(constant, choice.label()) : choice.label();
    }

    /** A post as its code and name; those played by the outside have a name alone. */
    public String post(Post post) {
        return post.code().equals(post.label()) ? choice(post) : post.code() + " " + choice(post);
    }

    public String action(Action action) {
        return constant(action, action.label());
    }

    public String state(Case.State state) {
        return constant(state, state.label());
    }

    public String flow(Flow flow) {
        return constant(flow, flow.label());
    }

    /** Any other constant with a Chinese label. */
    public String constant(Enum<?> constant, String chinese) {
        var name = constant.name();
        return english
                ? EnglishWords.whole(constant.getDeclaringClass().getSimpleName() + "." + name)
                        .orElseGet(() -> derived(name))
                : chinese;
    }

    /** {@code regCapital}, {@code reg_capital} and {@code REG_CAPITAL} are one name: Registered capital. */
    static String derived(String name) {
        var snake = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
        return EnglishWords.whole(snake).orElseGet(() -> sentence(snake));
    }

    private static String sentence(String snake) {
        var words = Arrays.stream(snake.split("_")).map(EnglishWords::word).collect(Collectors.joining(" "));
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

package org.lianbing.courses.wording;

/** Says the sentence of a key in a language settled before: a component's {@code getTranslation}, for one. */
@FunctionalInterface
public interface Sentences {
    String say(String key, Object... values);
}

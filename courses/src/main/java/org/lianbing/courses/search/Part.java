package org.lianbing.courses.search;

import java.util.List;

/** A part of what somebody typed. */
sealed interface Part {

    /** A word of a group of synonyms. */
    record Concept(Synonyms.Group group) implements Part {}

    /** Two or more Chinese characters in a row. */
    record Run(String text, List<Words.Word> words) implements Part {}

    /** One Chinese character alone. */
    record Character(String text) implements Part {}

    /**
     * Code of an operation or a refusal, however it was typed.
     *
     * @param code such as {@code FP-03-V2}
     */
    record Code(String code) implements Part {}

    /** Letters and figures: a word of a foreign language, a number, pinyin or its initials. */
    record Latin(String text) implements Part {}
}

package org.lianbing.scenarios;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be said at the counter.
 *
 * @param greeting the taxpayer's first words
 * @param unmatched what he answers to words he cannot place
 * @param notices what the officer may put on a one-time notice (一次性告知)
 */
public record Dialogue(
        String greeting, String unmatched, List<Phrase> phrases, List<Question> questions, List<Notice> notices) {

    /**
     * Something the officer may say.
     *
     * @param keywords free text is taken for this phrase if it holds all words of one of these lines
     * @param hands papers the taxpayer gives with his reply
     * @param again his reply when it is said once more, null if he repeats himself
     * @param hidden whether the screen leaves it out of its suggestions, so that it has to be thought of
     */
    public record Phrase(
            String id,
            String say,
            List<String> keywords,
            String reply,
            List<String> hands,
            @Nullable String again,
            boolean hidden) {}

    /**
     * Something the taxpayer or a superior wants to know; answered with a figure, a date or one of the choices. The right
     * answer stands in {@link Variant#answers()} alone, since the dialogue goes into the journal.
     *
     * @param after id of the phrase or paper that makes him ask, null for from the beginning
     * @param thanks his reply, the same whether the answer is right or wrong
     */
    public record Question(
            String id,
            String ask,
            List<String> choices,
            @Nullable String after,
            String thanks) {}

    /** An item of a one-time notice. */
    public record Notice(String id, String text, List<String> keywords) {}

    public Optional<Phrase> phrase(String id) {
        return phrases.stream().filter(phrase -> phrase.id().equals(id)).findFirst();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    public Optional<Notice> notice(String id) {
        return notices.stream().filter(notice -> notice.id().equals(id)).findFirst();
    }
}

package org.lianbing.scenarios.counter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Event;
import org.lianbing.scenarios.Dialogue;
import org.lianbing.scenarios.Paper;
import org.lianbing.scenarios.Persona;

/** What happens at the counter. */
public sealed interface CounterEvent extends Event {
    /** A taxpayer stepped up with his papers; the script itself, so that a journal needs no scenario to be replayed. */
    record CounterOpened(Persona persona, List<Paper> papers, Dialogue dialogue) implements CounterEvent {
        @Override
        public List<String> key() {
            return List.of();
        }
    }

    /**
     * The officer spoke, the taxpayer replied.
     *
     * @param phrase id of the phrase it was taken for, null if it was none
     * @param handed papers that came onto the desk with the reply
     */
    record PhraseSaid(@Nullable String phrase, String text, String reply, List<String> handed) implements CounterEvent {
        @Override
        public List<String> key() {
            return List.of(phrase == null ? text : phrase);
        }
    }

    /**
     * A paper was asked for.
     *
     * @param paper its id, null if there is no such paper
     * @param handed whether it came onto the desk now
     */
    record PaperRequested(@Nullable String paper, String asked, boolean handed, String reply) implements CounterEvent {
        @Override
        public List<String> key() {
            return List.of(paper == null ? asked : paper);
        }
    }

    /** A paper on the desk was opened and looked at. */
    record PaperOpened(String paper) implements CounterEvent {
        @Override
        public List<String> key() {
            return List.of(paper);
        }
    }

    /** The taxpayer was told once, in writing, all that is missing or to be heeded (一次性告知). */
    record NotifiedOnce(List<Item> items, String documentNo) implements CounterEvent {
        /** One item; {@code id} is null if it is none of those the scenario knows. */
        public record Item(@Nullable String id, String text) {}

        @Override
        public List<String> key() {
            return List.of();
        }
    }

    /** A question was answered. */
    record QuestionAnswered(String question, String answer, String reply) implements CounterEvent {
        @Override
        public List<String> key() {
            return List.of(question);
        }
    }
}

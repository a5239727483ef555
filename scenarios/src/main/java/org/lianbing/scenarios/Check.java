package org.lianbing.scenarios;

import java.util.List;
import java.util.Map;
import org.lianbing.scenarios.reference.Template;

/** The closed set of what can be checked; a check holds if it holds against any of the scenario's experts. */
public sealed interface Check {
    /**
     * The last standing event of the type and of the expert's business key has the expert's values in these fields.
     *
     * @param where fields an event must have to be the one that is meant, by path
     * @param fields paths into the event's JSON to be compared, such as {@code qty} or {@code content.份数}
     */
    record EventLike(String event, Map<String, Template> where, List<String> fields) implements Check {}

    /** A look-up gives the same in the trainee's last ledger as in the expert's. */
    record StateLike(Template look) implements Check {}

    /** Something happened. */
    record Happened(Happening what) implements Check {}

    /** The first thing happened, and before the second happened for the first time. */
    record Before(Happening first, Happening then) implements Check {}

    /** Something never happened. */
    record Never(Happening what) implements Check {}

    /** Something happened at most so often. */
    record AtMost(int times, Happening what) implements Check {}

    /** The last answer given to a question is right. */
    record AnsweredRight(String question) implements Check {}

    /** Handed in within so many minutes of the first act. */
    record Within(int minutes) implements Check {}
}

package org.lianbing.grader;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.scenarios.MarkSpec;

/**
 * One mark of a report.
 *
 * @param given what the trainee gave, null where nothing can be shown
 * @param expected what the expert gave
 * @param entries journal entries it was judged by
 * @param because ids of the marks whose own errors it follows from, where credit was carried
 * @param explanation a sentence on why it was earned or missed
 */
public record MarkLine(
        String id,
        String title,
        int points,
        int earned,
        Verdict verdict,
        @Nullable String given,
        @Nullable String expected,
        MarkSpec.ErrorKind errorKind,
        String law,
        List<Integer> entries,
        List<String> notes,
        List<String> because,
        String explanation) {

    /** How a mark came out. */
    public enum Verdict {
        EARNED("正确"),
        PARTLY("部分"),
        CARRIED("承前"),
        MISSED("失分");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}

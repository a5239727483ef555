package org.lianbing.courses.notes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a note says: all that its author writes.
 *
 * @param body Markdown
 * @param domain two letters, such as {@code FP}
 * @param operations codes, the most important first
 * @param refusals codes of refusals it explains, such as {@code FP-03-V2} or {@code CV02}
 * @param fields names of form fields it is about
 * @param documents papers it is about
 * @param verifiedOn when somebody last checked it against law and practice
 * @param clause what it rests on; may be empty
 */
public record NoteText(
        String title,
        String body,
        String domain,
        List<String> operations,
        List<String> refusals,
        List<String> fields,
        List<String> documents,
        List<String> tags,
        @Nullable LocalDate verifiedOn,
        Mark mark,
        String clause,
        NoteState state) {

    public NoteText {
        operations = List.copyOf(operations);
        refusals = List.copyOf(refusals);
        fields = List.copyOf(fields);
        documents = List.copyOf(documents);
        tags = List.copyOf(tags);
    }
}

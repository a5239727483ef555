package org.lianbing.courses.notes;

import java.util.List;
import java.util.function.Function;

/** What a note can be tied to by name. */
public enum Tie {
    OPERATION(NoteText::operations),
    REFUSAL(NoteText::refusals),
    FIELD(NoteText::fields),
    DOCUMENT(NoteText::documents),
    TAG(NoteText::tags);

    private final Function<NoteText, List<String>> names;

    Tie(Function<NoteText, List<String>> names) {
        this.names = names;
    }

    public List<String> of(NoteText text) {
        return names.apply(text);
    }
}

package org.lianbing.courses.notes;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether others see a note. */
public enum NoteState {
    /** Seen by its author and by those who may edit notes. */
    @JsonProperty("draft")
    DRAFT,
    /** Seen and found by everybody. */
    @JsonProperty("published")
    PUBLISHED
}

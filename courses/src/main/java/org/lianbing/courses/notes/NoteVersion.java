package org.lianbing.courses.notes;

import java.time.Instant;

/** What a note said in one of its versions. */
public record NoteVersion(int version, NoteText text, String editor, Instant at) {}

package org.lianbing.courses.notes;

/** Published on this node when the change log has grown. */
public record NotesChanged() {}

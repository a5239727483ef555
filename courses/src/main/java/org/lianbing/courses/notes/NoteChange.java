package org.lianbing.courses.notes;

import java.time.Instant;

/**
 * A line of the change log that keeps every node's index up to date.
 *
 * @param number 1, 2, 3 … in the order in which the changes became visible
 */
public record NoteChange(long number, String noteId, Instant at) {}

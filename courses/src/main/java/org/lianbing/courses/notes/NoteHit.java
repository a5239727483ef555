package org.lianbing.courses.notes;

/**
 * A note that was found.
 *
 * @param title HTML, what was looked for in {@code <mark>}, everything else escaped
 * @param excerpt two lines of its text, HTML like the title
 * @param score higher is better; comparable within one answer only
 */
public record NoteHit(Note note, String title, String excerpt, float score) {}

/**
 * The experts' notebook: short notes tied to operations, refusals and fields, found by search and shown where a trainee
 * stumbles. Start with {@link org.lianbing.courses.notes.Notebook} and {@link org.lianbing.courses.notes.NoteSearch};
 * a screen that shows notes takes {@link org.lianbing.courses.notes.NoteCards}.
 */
@NullMarked
package org.lianbing.courses.notes;

import org.jspecify.annotations.NullMarked;

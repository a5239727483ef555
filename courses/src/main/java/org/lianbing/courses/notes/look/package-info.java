/**
 * Notes on screen wherever a feature wants them: cards, the sheet one reads, the drawer it opens in. Start with
 * {@link org.lianbing.courses.notes.look.NoteCards}.
 */
@NullMarked
package org.lianbing.courses.notes.look;

import org.jspecify.annotations.NullMarked;

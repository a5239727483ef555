/**
 * Full-text search over the notes with Lucene: an index in the home folder of every node, fed from the change log,
 * rebuilt by itself. What others use is {@link org.lianbing.courses.notes.NoteSearch}; start reading with
 * {@link org.lianbing.courses.search.LuceneNoteSearch}.
 */
@NullMarked
package org.lianbing.courses.search;

import org.jspecify.annotations.NullMarked;

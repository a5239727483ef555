/**
 * The notes' tables, and the notes that come with the product.
 */
@NullMarked
package org.lianbing.courses.notes.store;

import org.jspecify.annotations.NullMarked;

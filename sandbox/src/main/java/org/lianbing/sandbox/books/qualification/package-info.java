/** Tax items and qualifications. Start with {@link org.lianbing.sandbox.books.qualification.QualificationBook}. */
@NullMarked
package org.lianbing.sandbox.books.qualification;

import org.jspecify.annotations.NullMarked;

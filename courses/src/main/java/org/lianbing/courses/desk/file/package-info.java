/**
 * The one-taxpayer view, domain by domain: rows of labels and values in one language. Start with
 * {@link org.lianbing.courses.desk.file.FileWords}.
 */
@NullMarked
package org.lianbing.courses.desk.file;

import org.jspecify.annotations.NullMarked;

/**
 * Every sentence a person reads, in Chinese and English, from {@code i18n/*.properties}.
 * Start with {@link org.lianbing.courses.wording.Wording}.
 */
@NullMarked
package org.lianbing.courses.wording;

import org.jspecify.annotations.NullMarked;

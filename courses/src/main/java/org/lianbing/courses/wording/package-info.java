/**
 * Every sentence a person reads, in Chinese and English, from {@code i18n/*.properties}.
 * Start with {@link org.lianbing.courses.wording.Wording}; what operations, fields and posts are called in English is derived
 * from their names in code by {@link org.lianbing.courses.wording.Terms}.
 */
@NullMarked
package org.lianbing.courses.wording;

import org.jspecify.annotations.NullMarked;

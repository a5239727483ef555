/** The screens of the law. */
@NullMarked
package org.lianbing.courses.law.ui;

import org.jspecify.annotations.NullMarked;

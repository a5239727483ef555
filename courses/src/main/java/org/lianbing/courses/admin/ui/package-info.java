/**
 * The sign-in page, one's own sign-ins and the change of password.
 */
@NullMarked
package org.lianbing.courses.admin.ui;

import org.jspecify.annotations.NullMarked;

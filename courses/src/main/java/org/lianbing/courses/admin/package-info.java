/**
 * Signing in and out, locks, open sign-ins and the audit log. Start with {@link org.lianbing.courses.admin.SignIns}.
 */
@NullMarked
package org.lianbing.courses.admin;

import org.jspecify.annotations.NullMarked;

/**
 * The tables of sign-ins and the audit log.
 */
@NullMarked
package org.lianbing.courses.admin.store;

import org.jspecify.annotations.NullMarked;

/**
 * Basic and bearer sign-in for the REST interface, and the calls about oneself.
 */
@NullMarked
package org.lianbing.courses.admin.rest;

import org.jspecify.annotations.NullMarked;

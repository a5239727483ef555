/** Backup over REST. */
@NullMarked
package org.lianbing.courses.start.rest;

import org.jspecify.annotations.NullMarked;

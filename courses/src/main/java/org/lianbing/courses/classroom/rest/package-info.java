/** Assignments over REST. */
@NullMarked
package org.lianbing.courses.classroom.rest;

import org.jspecify.annotations.NullMarked;

/** Calls by which trainers disturb the outside. */
@NullMarked
package org.lianbing.courses.outside.rest;

import org.jspecify.annotations.NullMarked;

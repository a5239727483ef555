/** The drills' REST calls. */
@NullMarked
package org.lianbing.courses.drill.rest;

import org.jspecify.annotations.NullMarked;

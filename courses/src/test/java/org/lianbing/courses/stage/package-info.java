/** A small replica for tests of the application: one taxpayer with levies, and operations that reach outside. */
@NullMarked
package org.lianbing.courses.stage;

import org.jspecify.annotations.NullMarked;

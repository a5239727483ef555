/** A small replica for tests of the application: one taxpayer with levies to pay. */
@NullMarked
package org.lianbing.courses.stage;

import org.jspecify.annotations.NullMarked;

/** The desk's REST calls. */
@NullMarked
package org.lianbing.courses.desk.rest;

import org.jspecify.annotations.NullMarked;

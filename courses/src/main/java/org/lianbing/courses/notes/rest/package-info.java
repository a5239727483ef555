/**
 * Notes over REST.
 */
@NullMarked
package org.lianbing.courses.notes.rest;

import org.jspecify.annotations.NullMarked;

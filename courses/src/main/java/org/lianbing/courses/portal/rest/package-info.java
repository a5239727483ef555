/**
 * The workbench over REST.
 */
@NullMarked
package org.lianbing.courses.portal.rest;

import org.jspecify.annotations.NullMarked;

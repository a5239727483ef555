/**
 * The workbench on screen.
 */
@NullMarked
package org.lianbing.courses.portal.ui;

import org.jspecify.annotations.NullMarked;

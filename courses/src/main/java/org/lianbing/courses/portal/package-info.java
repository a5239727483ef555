/**
 * The personal workbench: tasks, notices and recent practice, offered by the features through small interfaces.
 * Start with {@link org.lianbing.courses.portal.TaskSource}.
 */
@NullMarked
package org.lianbing.courses.portal;

import org.jspecify.annotations.NullMarked;

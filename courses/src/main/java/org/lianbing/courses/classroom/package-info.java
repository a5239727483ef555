/**
 * The trainer's side of drills: giving them to people and watching the class live. Start with
 * {@link org.lianbing.courses.classroom.Classrooms}.
 */
@NullMarked
package org.lianbing.courses.classroom;

import org.jspecify.annotations.NullMarked;

/**
 * The tables of people, bureaus and groups.
 */
@NullMarked
package org.lianbing.courses.people.store;

import org.jspecify.annotations.NullMarked;

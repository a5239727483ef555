/**
 * Bureaus, accounts, groups and who is signed in. Start with {@link org.lianbing.courses.people.People}.
 */
@NullMarked
package org.lianbing.courses.people;

import org.jspecify.annotations.NullMarked;

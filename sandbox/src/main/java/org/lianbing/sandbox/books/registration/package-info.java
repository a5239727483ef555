/** The register of taxpayers. Start with {@link org.lianbing.sandbox.books.registration.RegistrationBook}. */
@NullMarked
package org.lianbing.sandbox.books.registration;

import org.jspecify.annotations.NullMarked;

/** Certificates issued. Start with {@link org.lianbing.sandbox.books.certificates.CertificatesBook}. */
@NullMarked
package org.lianbing.sandbox.books.certificates;

import org.jspecify.annotations.NullMarked;

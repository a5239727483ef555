/** 证明域: certificates. Start with {@link org.lianbing.sandbox.certificates.CertificatesDomain}. */
@NullMarked
package org.lianbing.sandbox.certificates;

import org.jspecify.annotations.NullMarked;

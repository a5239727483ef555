/** 登记域: registering taxpayers and what they report of themselves. Start with {@link org.lianbing.sandbox.registration.RegistrationDomain}. */
@NullMarked
package org.lianbing.sandbox.registration;

import org.jspecify.annotations.NullMarked;

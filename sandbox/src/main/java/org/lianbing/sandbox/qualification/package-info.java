/** 认定域: tax items and qualifications. Start with {@link org.lianbing.sandbox.qualification.QualificationDomain}. */
@NullMarked
package org.lianbing.sandbox.qualification;

import org.jspecify.annotations.NullMarked;

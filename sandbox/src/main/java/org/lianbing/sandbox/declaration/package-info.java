/** 申报域: returns and their correction. Start with {@link org.lianbing.sandbox.declaration.DeclarationDomain}. */
@NullMarked
package org.lianbing.sandbox.declaration;

import org.jspecify.annotations.NullMarked;

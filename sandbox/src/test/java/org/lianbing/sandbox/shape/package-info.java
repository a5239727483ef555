/** Rules on the shape of the code that more than one module's tests share. */
@NullMarked
package org.lianbing.sandbox.shape;

import org.jspecify.annotations.NullMarked;

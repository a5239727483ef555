/** The partners outside, played by a mock server in this process. Start with {@link org.lianbing.courses.outside.mock.MockPartners}. */
@NullMarked
package org.lianbing.courses.outside.mock;

import org.jspecify.annotations.NullMarked;

/**
 * The theme, the frame around every view, the command palette and the shared components: the one screen package
 * that others may import. Start with {@link org.lianbing.courses.look.MainLayout}.
 */
@NullMarked
package org.lianbing.courses.look;

import org.jspecify.annotations.NullMarked;

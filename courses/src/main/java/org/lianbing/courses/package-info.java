/**
 * The web application: people, screens, HTTP and storage. Each package below is a feature: its root is its API, below it
 * lie its screens ({@code ui}), its calls ({@code rest}) and its tables ({@code store}). Start with
 * {@link org.lianbing.courses.Application}.
 */
@NullMarked
package org.lianbing.courses;

import org.jspecify.annotations.NullMarked;

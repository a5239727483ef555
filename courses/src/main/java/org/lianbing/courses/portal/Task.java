package org.lianbing.courses.portal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is to do.
 *
 * @param kind what sort of thing, stable, such as {@code drill}
 * @param due until when, null if open-ended
 * @param path the view that does it, relative to the root
 * @param detail who gave it, how many tries are left and the like; may be empty
 */
public record Task(
        String id,
        String kind,
        String title,
        String detail,
        @Nullable Instant due,
        String path) {}

package org.lianbing.courses.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What was asked for does not exist, or is not this person's to see (404). */
public final class NotFound extends Problem {

    /**
     * @param code stable, such as {@code sandbox_not_found}; its sentence is {@code problem.<code>}
     */
    public NotFound(String code, @Nullable Object... values) {
        super(HttpStatus.NOT_FOUND, code, values);
    }
}

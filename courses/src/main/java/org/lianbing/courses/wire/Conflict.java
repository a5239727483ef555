package org.lianbing.courses.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The state has moved on since the caller looked (409). */
public final class Conflict extends Problem {

    /**
     * @param code stable, such as {@code outdated}; its sentence is {@code problem.<code>}
     */
    public Conflict(String code, @Nullable Object... values) {
        super(HttpStatus.CONFLICT, code, values);
    }
}

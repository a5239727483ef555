package org.lianbing.courses.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** More than the product takes at once (429). */
public final class TooMany extends Problem {

    /**
     * @param code stable, such as {@code too_many_sandboxes}; its sentence is {@code problem.<code>}
     */
    public TooMany(String code, @Nullable Object... values) {
        super(HttpStatus.TOO_MANY_REQUESTS, code, values);
    }
}

package org.lianbing.courses.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Not possible just now; asking again later may help (503). */
public final class Unavailable extends Problem {

    /**
     * @param code stable, such as {@code too_busy}; its sentence is {@code problem.<code>}
     */
    public Unavailable(String code, @Nullable Object... values) {
        super(HttpStatus.SERVICE_UNAVAILABLE, code, values);
    }
}

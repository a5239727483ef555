package org.lianbing.courses.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Nobody known is asking (401). */
public final class Unauthenticated extends Problem {

    /**
     * @param code stable, such as {@code bad_credentials}; its sentence is {@code problem.<code>}
     */
    public Unauthenticated(String code, @Nullable Object... values) {
        super(HttpStatus.UNAUTHORIZED, code, values);
    }
}

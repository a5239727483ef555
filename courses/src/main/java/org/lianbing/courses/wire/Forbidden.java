package org.lianbing.courses.wire;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The person may see the thing but not do this with it (403). */
public final class Forbidden extends Problem {

    /**
     * @param code stable, such as {@code role_required}; its sentence is {@code problem.<code>}
     */
    public Forbidden(String code, @Nullable Object... values) {
        super(HttpStatus.FORBIDDEN, code, values);
    }
}

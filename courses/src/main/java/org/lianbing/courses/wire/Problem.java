package org.lianbing.courses.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * A call that cannot be answered as asked. Throw one of the kinds below from anywhere behind a REST call; it becomes an
 * RFC 9457 answer whose {@code code} is stable and whose sentence is {@code problem.<code>} of {@code i18n/}, in the
 * caller's language.
 */
public abstract sealed class Problem extends RuntimeException
        permits NotFound, Malformed, Conflict, Forbidden, TooMany, Unauthenticated, Unavailable, Unanswered {
    private final transient HttpStatus status;
    private final String code;
    private final transient @Nullable Object[] values;

    Problem(HttpStatus status, String code, @Nullable Object... values) {
        super(code);
        this.status = status;
        this.code = code;
        this.values = values;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** What fills the {@code {0}} of the sentence. */
    public @Nullable Object[] values() {
        return values;
    }

    /** The fields at fault, if fields are. */
    public List<Fault> faults() {
        return List.of();
    }
}

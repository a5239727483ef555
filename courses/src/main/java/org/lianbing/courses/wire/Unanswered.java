package org.lianbing.courses.wire;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What the framework refuses by itself (a wrong method, a wrong media type), and what is a bug of ours. */
final class Unanswered extends Problem {
    private Unanswered(HttpStatus status, String code, Object... values) {
        super(status, code, values);
    }

    static Unanswered refused(HttpStatus status) {
        return new Unanswered(
                status, status.is4xxClientError() ? status.name().toLowerCase(Locale.ROOT) : "internal_error");
    }

    static Unanswered bug(String incident) {
        return new Unanswered(HttpStatus.INTERNAL_SERVER_ERROR, "internal_error", incident);
    }
}

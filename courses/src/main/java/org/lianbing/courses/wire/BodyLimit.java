package org.lianbing.courses.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body larger than any call of the interface needs before it is read into memory (413). */
class BodyLimit extends OncePerRequestFilter {
    private final ProblemWriter problems;

    BodyLimit(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpServletRequest limited;
        try {
            limited = limited(request);
        } catch (Unanswered tooLarge) {
            problems.write(tooLarge, request, response);
            return;
        }
        chain.doFilter(limited, response);
    }

    /** A body sent in chunks does not say how long it is, so it is read up to the limit. */
    private static HttpServletRequest limited(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > BodyAtHand.MOST_BYTES) {
            throw Unanswered.refused(HttpStatus.CONTENT_TOO_LARGE);
        }
        return request.getHeader("Transfer-Encoding") == null ? request : BodyAtHand.of(request);
    }
}

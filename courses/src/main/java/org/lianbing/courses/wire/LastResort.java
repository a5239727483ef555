package org.lianbing.courses.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands around everything: what goes wrong before a call is reached, such as at the sign-in, is answered as a problem. */
class LastResort extends OncePerRequestFilter {
    private static final Logger log = LoggerFactory.getLogger(LastResort.class);

    private final ProblemWriter problems;

    LastResort(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                && isCall(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))) {
            problems.write(found(status), request, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (DataAccessException | TransactionException broken) {
            log.error("the store does not answer", broken);
            answer(new Unavailable("storage_unavailable"), request, response, broken);
        } catch (RuntimeException bug) {
            var number = UUID.randomUUID().toString();
            log.error("incident {}", number, bug);
            answer(Unanswered.bug(number), request, response, bug);
        }
    }

    /** An error that the server itself found is dispatched here again. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private static boolean isCall(@Nullable Object path) {
        return path instanceof String text && text.startsWith("/api/");
    }

    private static Problem found(int status) {
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            var number = UUID.randomUUID().toString();
            log.error("incident {}: the server answers {}", number, status);
            return Unanswered.bug(number);
        }
        return Unanswered.refused(
                status == HttpStatus.METHOD_NOT_ALLOWED.value()
                        ? HttpStatus.METHOD_NOT_ALLOWED
                        : HttpStatus.BAD_REQUEST);
    }

    private void answer(
            Problem problem, HttpServletRequest request, HttpServletResponse response, RuntimeException cause)
            throws IOException {
        if (response.isCommitted()) {
            throw cause;
        }
        response.reset();
        problems.write(problem, request, response);
    }
}

package org.lianbing.courses.wire;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Makes a mutation with an {@code Idempotency-Key} happen once: the first call with a key of this person on this path works,
 * all others, even at the same moment, get its answer. A call that failed on our side leaves nothing and may be repeated.
 */
class Idempotency extends OncePerRequestFilter {
    static final String HEADER = "Idempotency-Key";
    /** Set on an answer that was given before. */
    static final String REPLAYED = "Idempotency-Replayed";

    private static final Set<String> MUTATIONS = Set.of("POST", "PUT", "PATCH", "DELETE");
    private static final int LONGEST_KEY = 200;
    private static final int PATIENCE_MILLISECONDS = 30_000;
    private static final int STEP_MILLISECONDS = 20;

    private final KeptAnswers answers;
    private final ProblemWriter problems;

    Idempotency(KeptAnswers answers, ProblemWriter problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !MUTATIONS.contains(request.getMethod())
                || request.getHeader(HEADER) == null
                || SignedIn.current().isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var body = BodyAtHand.of(request);
            var call = call(request);
            while (!answers.claim(call, body.hash())) {
                var answer = await(call, body.hash());
                if (answer != null) {
                    replay(answer, response);
                    return;
                }
            }
            work(call, body, response, chain);
        } catch (Problem problem) {
            problems.write(problem, request, response);
        }
    }

    private static KeptAnswers.Call call(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        if (key.isBlank() || key.length() > LONGEST_KEY || key.chars().anyMatch(c -> c < 0x21 || c > 0x7e)) {
            throw new Malformed("idempotency_key_invalid", List.of());
        }
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (path.length() > 400) {
            throw new Malformed("idempotency_key_invalid", List.of());
        }
        var person = SignedIn.required();
        return new KeptAnswers.Call(person.accountId(), key, request.getMethod(), path);
    }

    /** The answer of whoever took the call on; null if he gave it up. */
    private KeptAnswers.@Nullable Answer await(KeptAnswers.Call call, String bodyHash) {
        for (int waited = 0; waited < PATIENCE_MILLISECONDS; waited += STEP_MILLISECONDS) {
            var known = answers.find(call).orElse(null);
            if (known == null) {
                return null;
            }
            if (!known.bodyHash().equals(bodyHash)) {
                throw new Malformed("idempotency_key_reused", List.of());
            }
            if (known.answer() != null) {
                return known.answer();
            }
            if (answers.isGone(known.run())) {
                throw new Conflict("outcome_unknown");
            }
            pause();
        }
        throw new Conflict("still_at_work");
    }

    private void work(
            KeptAnswers.Call call, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        var kept = false;
        try {
            chain.doFilter(request, answer);
            var status = HttpStatus.valueOf(answer.getStatus());
            if (!status.is5xxServerError() && status != HttpStatus.TOO_MANY_REQUESTS) {
                answers.keep(
                        call,
                        new KeptAnswers.Answer(
                                answer.getStatus(),
                                answer.getContentType(),
                                answer.getHeader("Location"),
                                new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8)));
                kept = true;
            }
        } finally {
            if (!kept) {
                answers.release(call);
            }
        }
        answer.copyBodyToResponse();
    }

    private static void replay(KeptAnswers.Answer answer, HttpServletResponse response) throws IOException {
        var body = answer.body().getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader("Location", answer.location());
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static void pause() {
        try {
            Thread.sleep(STEP_MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Conflict("still_at_work");
        }
    }
}

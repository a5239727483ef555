package org.lianbing.courses.wire;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.lianbing.courses.wording.Wording;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Puts problems into words and, from filters, onto the wire. */
@Component
public class ProblemWriter {
    private record Line(String field, String code, String message) {}

    private final Wording wording;
    private final LocaleResolver locales;
    private final JsonMapper json;

    ProblemWriter(Wording wording, LocaleResolver localeResolver, JsonMapper json) {
        this.wording = wording;
        this.locales = localeResolver;
        this.json = json;
    }

    ProblemDetail detail(Problem problem, Locale locale) {
        var detail = ProblemDetail.forStatusAndDetail(
                problem.status(), wording.say(locale, "problem." + problem.code(), problem.values()));
        detail.setTitle(problem.status().getReasonPhrase());
        detail.setProperty("code", problem.code());
        if (!problem.faults().isEmpty()) {
            detail.setProperty(
                    "errors",
                    problem.faults().stream().map(fault -> line(fault, locale)).toList());
        }
        return detail;
    }

    /** Whether a program is asking, which wants a problem, and not a person, who wants a page. */
    static boolean isCall(HttpServletRequest request) {
        var path = request.getRequestURI();
        return path != null && path.startsWith("/api/");
    }

    /** Answers a request that never reaches a controller. */
    public void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = json.writeValueAsBytes(detail(problem, locales.resolveLocale(request)));
        response.setStatus(problem.status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Line line(Fault fault, Locale locale) {
        var sentence = fault.sentence() != null
                ? fault.sentence()
                : wording.say(
                        locale, "problem.field." + fault.code(), fault.values().toArray());
        return new Line(fault.field(), fault.code(), sentence);
    }
}

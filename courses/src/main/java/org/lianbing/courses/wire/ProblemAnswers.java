package org.lianbing.courses.wire;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Turns whatever goes wrong behind a REST call into a problem in the caller's language. */
@RestControllerAdvice(basePackages = "org.lianbing.courses")
class ProblemAnswers extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAnswers.class);

    private final ProblemWriter writer;

    ProblemAnswers(ProblemWriter writer) {
        this.writer = writer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Problem problem, Locale locale) {
        return ResponseEntity.status(problem.status()).body(writer.detail(problem, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(AccessDeniedException denied, Locale locale) {
        return answer(new Forbidden("role_required"), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(DataAccessResourceFailureException broken, Locale locale) {
        log.error("the store does not answer", broken);
        return answer(new Unavailable("storage_unavailable"), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(MethodArgumentTypeMismatchException wrong, Locale locale) {
        return answer(new Malformed(Fault.of(wrong.getName(), "wrong_type")), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> answer(Exception bug, Locale locale) {
        var number = UUID.randomUUID().toString();
        log.error("incident {}", number, bug);
        return answer(Unanswered.bug(number), locale);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return said(new Malformed(fault(unreadable.getCause())), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException missing,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return said(new Malformed(Fault.of(missing.getParameterName(), "required")), headers);
    }

    /** What the framework itself refuses: a wrong method, a wrong media type. */
    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return said(Unanswered.refused(HttpStatus.valueOf(status.value())), headers);
    }

    private ResponseEntity<Object> said(Problem problem, HttpHeaders headers) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .body(writer.detail(problem, LocaleContextHolder.getLocale()));
    }

    private static Fault fault(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> Fault.of(path(unknown), "unknown_field");
            case DatabindException wrong -> Fault.of(path(wrong), "wrong_type");
            case JacksonException broken -> Fault.of("", "not_json");
            case null, default -> Fault.of("", "required");
        };
    }

    private static String path(JacksonException wrong) {
        var path = new StringBuilder();
        for (var step : wrong.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}

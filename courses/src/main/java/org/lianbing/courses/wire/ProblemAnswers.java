package org.lianbing.courses.wire;

import java.util.Locale;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
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
    ResponseEntity<Object> answer(Problem problem, Locale locale) {
        return said(problem, new HttpHeaders(), locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> answer(AccessDeniedException denied, Locale locale) {
        return answer(new Forbidden("role_required"), locale);
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, TransactionException.class})
    ResponseEntity<Object> answer(NestedRuntimeException broken, Locale locale) {
        log.error("the store does not answer", broken);
        return answer(new Unavailable("storage_unavailable"), locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> answer(MethodArgumentTypeMismatchException wrong, Locale locale) {
        return answer(new Malformed(Fault.of(wrong.getName(), "wrong_type")), locale);
    }

    /** A parameter that is no UTF-8. */
    @ExceptionHandler
    ResponseEntity<Object> answer(InvalidParameterException unreadable, Locale locale) {
        return answer(Unanswered.refused(HttpStatus.BAD_REQUEST), locale);
    }

    @ExceptionHandler
    ResponseEntity<Object> answer(Exception bug, Locale locale) {
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
        return said(problem, headers, LocaleContextHolder.getLocale());
    }

    /** Said as a problem whatever the caller would rather accept. */
    private ResponseEntity<Object> said(Problem problem, HttpHeaders headers, Locale locale) {
        return ResponseEntity.status(problem.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(writer.detail(problem, locale));
    }

    private static Fault fault(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown -> Fault.of(path(unknown), "unknown_field");
            case DatabindException wrong -> Fault.of(path(wrong), "wrong_type");
            case InputCoercionException wrong -> Fault.of(path(wrong), "wrong_type");
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

package org.lianbing.courses.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Answers a call that the server could not even read (a path such as {@code %2f}, too long a header) with a problem. */
public final class UnreadRequests extends ErrorReportValve {
    private final ProblemWriter problems;

    UnreadRequests(ProblemWriter problems) {
        this.problems = problems;
        setShowReport(false);
        setShowServerInfo(false);
    }

    /** Stands in for the host's own reports in HTML. */
    void takeOver(Host host) {
        host.getPipeline().addValve(this);
        ((StandardHost) host).setErrorReportValveClass(UnreadRequests.class.getName());
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() != HttpStatus.BAD_REQUEST.value()
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !ProblemWriter.isCall(request)) {
            super.report(request, response, thrown);
            return;
        }
        try {
            problems.write(Unanswered.refused(HttpStatus.BAD_REQUEST), request, response.getResponse());
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

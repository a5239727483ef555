package org.lianbing.courses.wire;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Answers a call that the firewall refuses (an odd path, an odd method) with a problem, never with a way to the screens. */
@Component
class RefusedRequests implements RequestRejectedHandler {
    private final RequestRejectedHandler screens = new HttpStatusRequestRejectedHandler();
    private final ProblemWriter problems;

    RefusedRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException why)
            throws IOException, ServletException {
        if (ProblemWriter.isCall(request)) {
            problems.write(Unanswered.refused(HttpStatus.BAD_REQUEST), request, response);
        } else {
            screens.handle(request, response, why);
        }
    }
}

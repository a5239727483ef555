package org.lianbing.courses.admin.rest;

import jakarta.servlet.http.HttpServletRequest;

/** Where a request comes from, as far as it says. */
final class Caller {
    private Caller() {}

    static String address(HttpServletRequest request) {
        return String.valueOf(request.getRemoteAddr());
    }

    static String agent(HttpServletRequest request) {
        var agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent;
    }
}

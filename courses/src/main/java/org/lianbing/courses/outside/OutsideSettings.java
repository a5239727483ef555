package org.lianbing.courses.outside;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long the gateway waits for a partner, and at which port the mock listens. */
@Component
public class OutsideSettings {
    private final int port;
    private final Duration connectTimeout;
    private final Duration readTimeout;

    OutsideSettings(
            @Value("${lianbing.outside.port}") int port,
            @Value("${lianbing.outside.connect-timeout}") Duration connectTimeout,
            @Value("${lianbing.outside.read-timeout}") Duration readTimeout) {
        this.port = port;
        this.connectTimeout = connectTimeout;
        this.readTimeout = readTimeout;
    }

    /** The mock's port; 0 takes a free one. */
    public int port() {
        return port;
    }

    public Duration connectTimeout() {
        return connectTimeout;
    }

    /** From sending a request to the last byte of its answer. */
    public Duration readTimeout() {
        return readTimeout;
    }
}

package org.lianbing.courses.outside;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Before anything else starts: refuses a configuration that names an outside other than the embedded mock. The gateway
 * never reads the address from there; whoever wrote it must learn that nothing real can be reached.
 */
public class OnlyTheMock implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var base = environment.getProperty("lianbing.outside.base-url", "").strip();
        var port = environment.getProperty("lianbing.outside.port", Integer.class, 0);
        if (!base.isEmpty() && !isTheMock(base, port)) {
            throw new ForeignOutside(base);
        }
    }

    private static boolean isTheMock(String base, int port) {
        var address = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return port > 0 && (address.equals("http://127.0.0.1:" + port) || address.equals("http://localhost:" + port));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /** An address outside this machine, or of another program on it, is configured. */
    static final class ForeignOutside extends RuntimeException {
        ForeignOutside(String base) {
            super(base);
        }
    }
}

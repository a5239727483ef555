package org.lianbing.courses.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Before anything else starts: makes the home's path absolute (H2 takes no other), creates it, and sees that it can be
 * written and is not full.
 */
public class HomeReady implements EnvironmentPostProcessor, Ordered {
    /** Less than this and the first hour's work would not fit. */
    private static final long LEAST_FREE_BYTES = 64L << 20;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var home = Path.of(environment.getProperty("lianbing.home", "./.lianbing"))
                .toAbsolutePath()
                .normalize();
        check(home, LEAST_FREE_BYTES);
        Map<String, Object> settled = new HashMap<>();
        settled.put("lianbing.home", home.toString());
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:")) {
            settled.put(
                    "spring.quartz.properties.org.quartz.jobStore.driverDelegateClass",
                    "org.quartz.impl.jdbcjobstore.PostgreSQLDelegate");
        }
        environment.getPropertySources().addFirst(new MapPropertySource("home", settled));
    }

    static void check(Path home, long leastFreeBytes) {
        try {
            Files.createDirectories(home.resolve("data"));
            var probe = Files.createTempFile(home.resolve("data"), "probe", ".tmp");
            try {
                Files.write(probe, new byte[1 << 16]);
            } finally {
                Files.deleteIfExists(probe);
            }
            var free = Files.getFileStore(home).getUsableSpace();
            if (free < leastFreeBytes) {
                throw new HomeUnusable(home, "磁盘只剩 " + (free >> 20) + " MB", "only " + (free >> 20) + " MB are free");
            }
        } catch (IOException refused) {
            throw new HomeUnusable(home, "不能写入", "it cannot be written");
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    /** The home folder cannot be used. */
    static final class HomeUnusable extends RuntimeException {
        final Path home;
        final String inChinese;

        HomeUnusable(Path home, String inChinese, String inEnglish) {
            super(inEnglish);
            this.home = home;
            this.inChinese = inChinese;
        }
    }
}

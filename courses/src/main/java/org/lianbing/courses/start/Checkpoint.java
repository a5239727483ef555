package org.lianbing.courses.start;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forces H2's file to the disk every second. A commit reaches the file at once and survives a killed process; only this
 * makes it survive a power cut, but for the last second.
 */
@Component
@ConditionalOnExpression("'${spring.datasource.url}'.startsWith('jdbc:h2:')")
class Checkpoint {
    private final JdbcClient jdbc;

    Checkpoint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void force() {
        jdbc.sql("checkpoint sync").update();
    }
}

package org.lianbing.courses;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A wall clock that a test can put forward. */
@TestConfiguration
public class SetClock {

    @Bean
    @Primary
    Ahead ahead() {
        return new Ahead();
    }

    /** The real time and what it was put forward. */
    public static final class Ahead extends Clock {
        private volatile Duration by = Duration.ZERO;

        /** Shows this moment from now on, and goes on from there. */
        public void set(Instant moment) {
            by = Duration.between(Instant.now(), moment);
        }

        public void right() {
            by = Duration.ZERO;
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Shanghai");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(by);
        }
    }
}

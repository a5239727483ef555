package org.lianbing.courses.desk;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the outside again after orders without an answer: at start and every few seconds. */
@Component
class OrderChase {
    private final Sandboxes sandboxes;

    OrderChase(Sandboxes sandboxes) {
        this.sandboxes = sandboxes;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void chase() {
        sandboxes.chaseOrders();
    }
}

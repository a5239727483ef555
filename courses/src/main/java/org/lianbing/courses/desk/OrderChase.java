package org.lianbing.courses.desk;

import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks the outside again after orders without an answer: soon after start, then every few seconds. */
@Component
class OrderChase {
    private final OrderDesk orders;

    OrderChase(OrderDesk orders) {
        this.orders = orders;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void chase() {
        orders.chaseDue();
    }
}

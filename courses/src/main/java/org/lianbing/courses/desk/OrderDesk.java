package org.lianbing.courses.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.lianbing.courses.desk.OpenOrders.OpenOrder;
import org.lianbing.sandbox.Answer;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends committed orders and enters their answers. The entry that holds an order is acknowledged by then: nothing that
 * goes wrong here touches it. An order without an answer is asked after, at growing intervals, until it has one.
 */
@Component
class OrderDesk {
    private static final Logger log = LoggerFactory.getLogger(OrderDesk.class);
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    /** About a day; after that an order is asked after only when its sandbox's date moves on. */
    private static final int MOST_ATTEMPTS = 32;

    private final Replica replica;
    private final OpenOrders open;
    private final LiveSandboxes live;
    private final Gateway gateway;
    private final Clock clock;

    OrderDesk(Replica replica, OpenOrders open, LiveSandboxes live, Gateway gateway, Clock clock) {
        this.replica = replica;
        this.open = open;
        this.live = live;
        this.gateway = gateway;
        this.clock = clock;
    }

    /** Sends the orders of an entry just stored. */
    void send(String id, Entry entry) {
        for (var event : entry.events()) {
            if (event instanceof Order order) {
                try {
                    var sandbox = live.sandbox(id, entry.number());
                    settle(id, order.serial(), gateway.send(id, OutgoingOrder.of(sandbox, entry, order)));
                } catch (RuntimeException failed) {
                    log.warn("order {} of sandbox {} was not sent; it will be asked after", order.serial(), id, failed);
                }
            }
        }
    }

    /** Asks after all orders whose time has come, side by side, so that no silence holds up another's answer. */
    void chaseDue() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            open.due(clock.instant(), MOST_ATTEMPTS).forEach(order -> threads.submit(() -> chase(order)));
        }
    }

    /** Asks after the orders of one sandbox at once, as when its date moved on. */
    void chase(String id) {
        try {
            open.of(id).forEach(this::chase);
        } catch (RuntimeException failed) {
            log.warn("the open orders of sandbox {} cannot be read", id, failed);
        }
    }

    private void chase(OpenOrder order) {
        try {
            if (open.claim(order, clock.instant().plus(pause(order.attempts())))) {
                ask(order);
            }
        } catch (RuntimeException failed) {
            log.warn("order {} of sandbox {} could not be asked after", order.serial(), order.sandboxId(), failed);
        }
    }

    private void ask(OpenOrder waiting) {
        var id = waiting.sandboxId();
        var sandbox = live.sandbox(id, waiting.entry());
        var entry = sandbox.entries().get(waiting.entry() - 1);
        var order = order(entry, waiting.serial());
        settle(id, order.serial(), gateway.query(id, OutgoingOrder.of(sandbox, entry, order)));
    }

    private static Order order(Entry entry, String serial) {
        return entry.events().stream()
                .filter(event -> event instanceof Order order && order.serial().equals(serial))
                .map(Order.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("entry " + entry.number() + " holds no order " + serial));
    }

    /** Doubles with each attempt: 5 s, 10 s, 20 s … 1 h. */
    static Duration pause(int attempts) {
        var doubled = SHORTEST_WAIT.multipliedBy(1L << Math.min(attempts, 20));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    /** Enters an answer, once: whoever comes second finds the order closed. */
    private void settle(String id, String serial, Optional<Submission> answer) {
        answer.ifPresent(submission -> live.append(id, sandbox -> {
            if (!open.isOpen(id, serial)) {
                return Optional.empty();
            }
            return accepted(id, serial, sandbox, submission);
        }));
    }

    /** An answer the replica refuses is a fault between systems, not something anybody tried: it is not journalled. */
    private Optional<Answer> accepted(String id, String serial, Sandbox sandbox, Submission submission) {
        var answer = replica.submit(sandbox, submission, Outside.UNREACHABLE);
        var refusal = answer.entry().refusal();
        if (refusal == null) {
            return Optional.of(answer);
        }
        log.warn(
                "the answer to order {} of sandbox {} was refused: {} {}",
                serial,
                id,
                refusal.code(),
                refusal.message());
        return Optional.empty();
    }
}

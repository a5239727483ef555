package org.lianbing.scenarios.run;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.scenarios.world.World;

/** Partners outside who answer orders, as the world of a variant wants it. */
record Partners(Replica replica, World world) {
    /** The operation by which an answer to an order enters the journal. */
    private static final String SETTLEMENT = "ZS-N1";

    /** An order nobody answered yet, and the day it was given. */
    private record Open(Order order, LocalDate day) {}

    Optional<Submission> answer(Sandbox sandbox) {
        var today = sandbox.ledger().today();
        return open(sandbox)
                .flatMap(open -> world.settle(open.order(), before(sandbox, open.order()), open.day(), today).stream())
                .findFirst()
                .map(this::submission);
    }

    /** The day on which a partner who keeps silent now will answer. */
    Optional<LocalDate> silentUntil(Sandbox sandbox) {
        return open(sandbox).map(open -> open.day().plusDays(1)).min(LocalDate::compareTo);
    }

    private static Stream<Open> open(Sandbox sandbox) {
        return sandbox.entries().stream()
                .flatMap(entry -> entry.events().stream()
                        .filter(event -> event instanceof Order order && !isAnswered(sandbox, order))
                        .map(event -> new Open((Order) event, entry.businessDate())));
    }

    private static boolean isAnswered(Sandbox sandbox, Order order) {
        return sandbox.entries().stream()
                .filter(entry -> entry.code().equals(SETTLEMENT))
                .anyMatch(entry -> entry.form().path("serial").asString("").equals(order.serial()));
    }

    /** Orders of the same partner and taxpayer that went before. */
    private static int before(Sandbox sandbox, Order order) {
        return (int) sandbox.entries().stream()
                .flatMap(entry -> entry.events().stream())
                .takeWhile(event -> event != order)
                .filter(event -> event instanceof Order earlier
                        && earlier.partner().equals(order.partner())
                        && Objects.equals(earlier.taxpayerId(), order.taxpayerId()))
                .count();
    }

    private Submission submission(World.Settlement settlement) {
        var form = replica.emptyForm()
                .put("serial", settlement.serial())
                .put("status", settlement.status())
                .put("paid_on", settlement.paidOn().toString());
        if (settlement.reason() != null) {
            form.put("reason", settlement.reason());
        }
        return Submission.operation(SETTLEMENT, form).at(Post.SYSTEM);
    }
}

package org.lianbing.scenarios.run;

import java.util.Optional;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.calendar.WorkCalendar;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.scenarios.Chair;
import org.lianbing.scenarios.Chair.Duty;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.world.World;
import tools.jackson.databind.node.ObjectNode;

/**
 * Those who act beside the trainee: colleagues take their steps when a case has come to them, partners outside answer
 * orders. After every act of the trainee they are asked until nobody has anything to do.
 */
public final class Bystanders {
    /** The operation by which an answer to an order enters the journal. */
    private static final String SETTLEMENT = "ZS-N1";

    private final Replica replica;
    private final Scenario scenario;
    private final Variant variant;

    public Bystanders(Replica replica, Scenario scenario, Variant variant) {
        this.replica = replica;
        this.scenario = scenario;
        this.variant = variant;
    }

    /** The sandbox when all of them have done what was theirs to do. In the initial state only the outside acts, as given. */
    Sandbox after(Sandbox sandbox, boolean given) {
        var now = sandbox;
        var next = next(now, given);
        while (next.isPresent()) {
            var answer = replica.submit(now, next.get(), variant.world());
            now = answer.sandbox();
            next = answer.entry().isRefused() ? Optional.empty() : next(now, given);
        }
        return now;
    }

    private Optional<Submission> next(Sandbox sandbox, boolean given) {
        var answer = outside(sandbox).map(submission -> given ? submission.by(Entry.GIVEN) : submission);
        return answer.isPresent() || given ? answer : colleague(sandbox);
    }

    /** The next answer from outside that is due: to the oldest order nobody answered yet. */
    public Optional<Submission> outside(Sandbox sandbox) {
        for (var entry : sandbox.entries()) {
            for (var event : entry.events()) {
                if (event instanceof Order order && !isAnswered(sandbox, order)) {
                    var answer = variant.world()
                            .settle(order, before(sandbox, order), entry.businessDate(), sandbox.ledger().today());
                    if (answer.isPresent()) {
                        return answer.map(this::submission);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAnswered(Sandbox sandbox, Order order) {
        return sandbox.entries().stream()
                .filter(entry -> entry.code().equals(SETTLEMENT))
                .anyMatch(entry -> entry.form().path("serial").asString("").equals(order.serial()));
    }

    private static int before(Sandbox sandbox, Order order) {
        return (int) sandbox.entries().stream()
                .flatMap(entry -> entry.events().stream())
                .takeWhile(event -> event != order)
                .filter(event -> event instanceof Order earlier
                        && earlier.partner().equals(order.partner())
                        && java.util.Objects.equals(earlier.taxpayerId(), order.taxpayerId()))
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

    /** The next step of a colleague that is due. */
    public Optional<Submission> colleague(Sandbox sandbox) {
        return sandbox.ledger().book(CaseBook.class).all().stream()
                .filter(matter -> matter.openedByEntry() > 0)
                .flatMap(matter -> scenario.chairs().stream()
                        .filter(chair -> !chair.isOpen())
                        .flatMap(chair -> due(chair, matter, sandbox).stream()))
                .findFirst();
    }

    private Optional<Submission> due(Chair chair, Case matter, Sandbox sandbox) {
        var next = replica.nextSteps(matter);
        if (next.isEmpty()) {
            return Optional.empty();
        }
        var step = next.getFirst();
        var post = step.posts().stream().filter(chair.officer()::holds).findFirst();
        return post.flatMap(seat -> chair.duties().stream()
                .filter(duty -> duty.operation().equals(matter.operation()) && duty.step() == step.action())
                .filter(duty -> duty.times() == 0 || times(chair, duty, matter) < duty.times())
                .findFirst()
                .filter(duty -> isDue(duty, matter, sandbox))
                .map(duty -> Submission.step(matter.no(), duty.action(), form(duty, sandbox))
                        .by(chair.officer().id())
                        .at(seat)));
    }

    private static long times(Chair chair, Duty duty, Case matter) {
        return matter.taken().stream()
                .filter(taken -> taken.action() == duty.action()
                        && taken.officer().equals(chair.officer().id()))
                .count();
    }

    private static boolean isDue(Duty duty, Case matter, Sandbox sandbox) {
        var came = matter.taken().isEmpty()
                ? matter.acceptedOn()
                : matter.taken().getLast().on();
        var day = duty.afterDays() == 0
                ? came
                : WorkCalendar.statutory().plusWorkdays(came, duty.afterDays());
        return !sandbox.ledger().today().isBefore(day);
    }

    private ObjectNode form(Duty duty, Sandbox sandbox) {
        return (ObjectNode) duty.form().in(variant.on(sandbox.ledger()));
    }
}

package org.lianbing.scenarios.run;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.calendar.WorkCalendar;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Chair;
import org.lianbing.scenarios.Chair.Duty;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.Variant;

/**
 * Those who act beside the trainee: colleagues take their steps when a case has come to them, the taxpayer does what he
 * does by himself, partners outside answer orders. After every act of the trainee they are asked until nobody has anything
 * to do; and when the date moves on, it halts on each day that is somebody's ({@link #nextDay}).
 */
public final class Bystanders {
    private final Replica replica;
    private final Scenario scenario;
    private final Variant variant;
    private final Partners partners;

    public Bystanders(Replica replica, Scenario scenario, Variant variant) {
        this.replica = replica;
        this.scenario = scenario;
        this.variant = variant;
        this.partners = new Partners(replica, variant.world());
    }

    /** The next act of a colleague or of the taxpayer that is due now. */
    public Optional<Submission> next(Sandbox sandbox) {
        return errands(sandbox)
                .filter(errand -> !errand.day().isAfter(sandbox.ledger().today()))
                .findFirst()
                .map(Errand::submission);
    }

    /** The next answer from outside that is due: to the oldest order nobody answered yet. */
    public Optional<Submission> answer(Sandbox sandbox) {
        return partners.answer(sandbox);
    }

    /** The first day after today and before a later one on which any of them has something to do. */
    public Optional<LocalDate> nextDay(Sandbox sandbox, LocalDate before) {
        var today = sandbox.ledger().today();
        return Stream.concat(errands(sandbox).map(Errand::day), partners.silentUntil(sandbox).stream())
                .filter(day -> day.isAfter(today) && day.isBefore(before))
                .min(LocalDate::compareTo);
    }

    /** The sandbox on a later day, with everything that happened on the way. */
    Sandbox turned(Sandbox sandbox, LocalDate date, boolean given) {
        var now = sandbox;
        for (var stop = nextDay(now, date); stop.isPresent() && !given; stop = nextDay(now, date)) {
            now = after(replica.turnTo(now, stop.get()).sandbox(), false);
        }
        return after(replica.turnTo(now, date).sandbox(), given);
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
        var answer = answer(sandbox).map(submission -> given ? submission.by(Entry.GIVEN) : submission);
        return answer.isPresent() || given ? answer : next(sandbox);
    }

    /** Something to be done, and the day from which it is. */
    private record Errand(LocalDate day, Submission submission) {}

    private Stream<Errand> errands(Sandbox sandbox) {
        var colleagues = sandbox.ledger().book(CaseBook.class).all().stream()
                .filter(matter -> matter.openedByEntry() > 0)
                .flatMap(matter -> scenario.chairs().stream()
                        .filter(chair -> !chair.isOpen())
                        .flatMap(chair -> ofColleague(chair, matter, sandbox).stream()));
        return Stream.concat(colleagues, ofTaxpayer(sandbox).stream());
    }

    private Optional<Errand> ofColleague(Chair chair, Case matter, Sandbox sandbox) {
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
                .map(duty -> new Errand(day(duty, matter), submission(duty, matter, sandbox, chair, seat))));
    }

    private Submission submission(Duty duty, Case matter, Sandbox sandbox, Chair chair, Post seat) {
        var form = duty.form().in(variant.on(sandbox.ledger()));
        return Submission.step(matter.no(), duty.action(), form)
                .by(chair.officer().id())
                .at(seat);
    }

    private static long times(Chair chair, Duty duty, Case matter) {
        return matter.taken().stream()
                .filter(taken -> taken.action() == duty.action()
                        && taken.officer().equals(chair.officer().id()))
                .count();
    }

    private static LocalDate day(Duty duty, Case matter) {
        var came = matter.taken().isEmpty()
                ? matter.acceptedOn()
                : matter.taken().getLast().on();
        return duty.afterDays() == 0 ? came : WorkCalendar.statutory().plusWorkdays(came, duty.afterDays());
    }

    /** The first thing on the taxpayer's list that he has not done; none while what it needs is not there. */
    private Optional<Errand> ofTaxpayer(Sandbox sandbox) {
        var done = (int) sandbox.entries().stream()
                .filter(entry -> entry.post() == Post.TAXPAYER && !entry.isGiven())
                .count();
        if (done >= scenario.later().size()) {
            return Optional.empty();
        }
        var next = scenario.later().get(done);
        try {
            var form = next.act().form().in(variant.on(sandbox.ledger()));
            return Optional.of(new Errand(
                    next.on(),
                    Submission.operation(next.act().operation(), form).at(Post.TAXPAYER)));
        } catch (BrokenScenario notYet) {
            return Optional.empty();
        }
    }
}

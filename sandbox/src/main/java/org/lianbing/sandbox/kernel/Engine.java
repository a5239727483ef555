package org.lianbing.sandbox.kernel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Fault;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Outcome;
import org.lianbing.sandbox.Outdated;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.flow.CaseEvent.CaseOpened;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.flow.TodoEvent.TodoDone;

/** Decides an operation: reads the form, asks outside, runs the common checks, then the operation's own decision. */
final class Engine {
    private final StandardCatalogue catalogue;

    Engine(StandardCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What an operation came to, before it gets its number and hash. */
    record Verdict(
            Operation operation,
            Sitting sitting,
            Decision decision,
            Outcome outcome,
            @Nullable String caseNo) {

        List<Event> events() {
            return decision instanceof Decision.Accepted accepted ? accepted.events() : List.of();
        }
    }

    Operation read(String code, tools.jackson.databind.JsonNode form, Ledger ledger) {
        var faults = new Faults();
        var operation = readInto(code, form, ledger, faults);
        if (operation == null || !faults.isEmpty()) {
            throw new Malformed(faults.list());
        }
        return operation;
    }

    List<Fault> faults(String code, tools.jackson.databind.JsonNode form, Ledger ledger) {
        var faults = new Faults();
        readInto(code, form, ledger, faults);
        return faults.list();
    }

    private @Nullable Operation readInto(
            String code, tools.jackson.databind.JsonNode form, Ledger ledger, Faults faults) {
        var operation = (Operation) catalogue.model(code).form().read(form, ledger.today(), faults);
        if (operation != null) {
            operation.check(faults);
        }
        return operation;
    }

    Verdict decide(Sandbox sandbox, Submission submission, Outside outside) {
        var ledger = sandbox.ledger();
        var model = catalogue.model(submission.code());
        var form = read(submission.code(), submission.form(), ledger);
        refuseOutdated(submission, form, ledger);
        var seat = seat(
                sandbox, submission, model.type().posts(), officer -> CommonChecks.isInCharge(officer, form, ledger));
        var refusal = CommonChecks.of(model, form, ledger, seat);
        if (refusal != null) {
            return new Verdict(form, seat, refusal, Outcome.REFUSED, null);
        }
        var asked = new Sitting(seat.officer(), seat.post(), replies(model.type(), form, ledger, outside));
        var completed = form.computed(ledger, asked);
        return verdict(model, completed, ledger, asked);
    }

    private Verdict verdict(OperationModel model, Operation operation, Ledger ledger, Sitting sitting) {
        var decision = operation.decide(ledger, sitting);
        if (decision instanceof Decision.Accepted accepted) {
            return operation instanceof Application application
                    ? opened(model, application, accepted, ledger, sitting)
                    : new Verdict(
                            operation,
                            sitting,
                            withTodosDone(model, operation, accepted, ledger),
                            Outcome.ACCEPTED,
                            null);
        }
        return new Verdict(operation, sitting, decision, Outcome.REFUSED, null);
    }

    private static Verdict opened(
            OperationModel model, Application form, Decision.Accepted accepted, Ledger ledger, Sitting sitting) {
        var no = "SL" + ledger.today().getYear()
                + String.format("%05d", ledger.book(CaseBook.class).cases().size() + 1);
        List<Event> events = new ArrayList<>();
        events.add(new CaseOpened(
                no,
                model.type().code(),
                form.taxpayerId(),
                form,
                sitting.officer().id(),
                sitting.post(),
                ledger.today()));
        events.addAll(((Decision.Accepted) withTodosDone(model, form, accepted, ledger)).events());
        return new Verdict(
                form, sitting, new Decision.Accepted(List.copyOf(events), accepted.warnings()), Outcome.OPENED, no);
    }

    /** Carrying out what a to-do asked for closes it. */
    private static Decision withTodosDone(
            OperationModel model, Operation operation, Decision.Accepted accepted, Ledger ledger) {
        var done = new TodoDone(operation.taxpayerId(), model.type().code());
        var isOpen = ledger.book(TodoBook.class)
                .open()
                .exists(todo -> todo.what().key().equals(done.key()));
        if (!isOpen) {
            return accepted;
        }
        List<Event> events = new ArrayList<>(accepted.events());
        events.add(done);
        return new Decision.Accepted(List.copyOf(events), accepted.warnings());
    }

    private static void refuseOutdated(Submission submission, Operation form, Ledger ledger) {
        var seen = submission.seen();
        var latest = ledger.lastTouched(form.taxpayerId());
        if (seen != null && latest > seen) {
            throw new Outdated(seen, latest);
        }
    }

    private static Map<String, Reply> replies(OperationType type, Operation form, Ledger ledger, Outside outside) {
        Map<String, Reply> replies = new LinkedHashMap<>();
        for (var inquiry : form.inquiries(ledger)) {
            if (!type.inquiries().contains(inquiry.partner())) {
                throw new IllegalStateException(type.code() + " 未声明询问 " + inquiry.partner());
            }
            replies.put(inquiry.partner(), outside.ask(inquiry));
        }
        return replies;
    }

    /** The officer and post a submission comes from; unnamed, the first holder of the post who is in charge. */
    static Sitting seat(Sandbox sandbox, Submission submission, List<Post> posts, Predicate<Officer> inCharge) {
        var named = submission.officer();
        var post = submission.post();
        if (named != null && named.equals(Entry.GIVEN)) {
            return new Sitting(
                    given(sandbox, post == null ? posts.getFirst() : post, inCharge),
                    post == null ? posts.getFirst() : post,
                    Map.of());
        }
        if (named != null) {
            var officer = sandbox.officer(named);
            return new Sitting(officer, post == null ? firstHeld(officer, posts) : post, Map.of());
        }
        var seat = post == null ? posts.getFirst() : post;
        return new Sitting(holder(sandbox, seat, inCharge), seat, Map.of());
    }

    private static Post firstHeld(Officer officer, List<Post> posts) {
        return posts.stream().filter(officer::holds).findFirst().orElse(posts.getFirst());
    }

    /** Plays the initial state: whoever would be in charge, under a name that marks the entry as given. */
    private static Officer given(Sandbox sandbox, Post post, Predicate<Officer> inCharge) {
        var holder = post.isOffice()
                ? holder(sandbox, post, inCharge)
                : sandbox.cast().getFirst();
        return new Officer(Entry.GIVEN, "期初", holder.authority(), List.of(post));
    }

    private static Officer holder(Sandbox sandbox, Post post, Predicate<Officer> inCharge) {
        Officer first = null;
        for (var officer : sandbox.cast()) {
            if (officer.holds(post)) {
                if (inCharge.test(officer)) {
                    return officer;
                }
                first = first == null ? officer : first;
            }
        }
        if (first == null) {
            throw new UnknownName("任" + post.label() + "（" + post.code() + "）的人员", post.code());
        }
        return first;
    }
}

package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Answer;
import org.lianbing.sandbox.Baseline;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.DayTurned;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Fault;
import org.lianbing.sandbox.Guide;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Light;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Opened;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Outcome;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Refusal;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.Stored;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.sandbox.Warning;
import org.lianbing.sandbox.law.dated.NoLawAt;
import org.lianbing.sandbox.value.TaxpayerId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The replica over a catalogue, its baselines and the extra books that modules above this one bring along. */
public final class StandardReplica implements Replica {
    private static final String NO_HASH = "";

    private final StandardCatalogue catalogue;
    private final List<Baseline> baselines;
    private final List<Book<?>> extraBooks;
    private final JournalJson json;
    private final Engine engine;
    private final CaseEngine cases;

    public StandardReplica(
            List<Domain> domains,
            List<Baseline> baselines,
            List<Book<?>> extraBooks,
            List<Class<? extends Event>> events) {
        this.catalogue = new StandardCatalogue(domains);
        this.baselines = List.copyOf(baselines);
        this.extraBooks = List.copyOf(extraBooks);
        this.json = new JournalJson(catalogue, events);
        this.engine = new Engine(catalogue);
        this.cases = new CaseEngine(catalogue);
    }

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }

    @Override
    public List<Baseline> baselines() {
        return baselines;
    }

    @Override
    public Sandbox open(Opening opening) {
        var baseline = baseline(opening.baseline());
        if (!Opening.canBe(opening.today())) {
            throw wrongDay("today");
        }
        var opened = new Opened(opening, baseline.fingerprint(opening.taxpayers(), opening.seed()));
        var entry = json.hashed(new Entry(
                1,
                Entry.Kind.OPENING,
                null,
                opening.today(),
                "系统",
                Post.SYSTEM,
                "",
                null,
                null,
                null,
                emptyForm(),
                null,
                Map.of(),
                Outcome.ACCEPTED,
                null,
                List.of(),
                List.of(opened),
                NO_HASH,
                NO_HASH));
        return Sandbox.opened(opening, cast(opening, baseline), entry, ledger(opening, baseline));
    }

    @Override
    public Sandbox replay(List<Entry> entries) {
        return restore(entries.stream()
                .map(entry -> new Stored(entry, json.isGenuine(entry)))
                .toList());
    }

    @Override
    public Sandbox restore(List<Stored> journal) {
        var entries = journal.stream().map(Stored::entry).toList();
        if (entries.isEmpty() || !(entries.getFirst().events().getFirst() instanceof Opened opened)) {
            throw new IllegalStateException("日志不以开户条目开始");
        }
        var baseline = baseline(opened.opening().baseline());
        var opening = opened.opening();
        if (!opened.fingerprint().equals(baseline.fingerprint(opening.taxpayers(), opening.seed()))) {
            throw new IllegalStateException("基线 " + opening.baseline() + " 与沙箱建立时不同，不能重放");
        }
        failOnBrokenChain(journal);
        var sandbox = Sandbox.opened(opening, cast(opening, baseline), entries.getFirst(), ledger(opening, baseline));
        for (var entry : entries.subList(1, entries.size())) {
            sandbox = sandbox.posted(entry);
        }
        return sandbox;
    }

    private static void failOnBrokenChain(List<Stored> journal) {
        var previous = NO_HASH;
        for (var stored : journal) {
            var entry = stored.entry();
            if (!stored.isGenuine() || !entry.previous().equals(previous)) {
                throw new IllegalStateException("日志第 " + entry.number() + " 条的校验链断开，内容已被改动");
            }
            previous = entry.hash();
        }
    }

    /** Answers from outside and acts of taxpayers need a chair in every cast. */
    private static List<Officer> cast(Opening opening, Baseline baseline) {
        List<Officer> cast = new ArrayList<>(opening.cast().isEmpty() ? baseline.cast() : opening.cast());
        for (var post : List.of(Post.TAXPAYER, Post.SYSTEM)) {
            if (!cast.isEmpty() && cast.stream().noneMatch(officer -> officer.holds(post))) {
                cast.add(new Officer(post.code(), post.label(), cast.getFirst().authority(), List.of(post)));
            }
        }
        return List.copyOf(cast);
    }

    private Ledger ledger(Opening opening, Baseline baseline) {
        return baseline.open(opening.taxpayers(), opening.seed(), opening.today())
                .and(extraBooks);
    }

    private Baseline baseline(String id) {
        return baselines.stream()
                .filter(baseline -> baseline.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownName("基线", id));
    }

    @Override
    public Answer submit(Sandbox sandbox, Submission submission, Outside outside) {
        try {
            return submission.caseNo() == null ? operation(sandbox, submission, outside) : step(sandbox, submission);
        } catch (NoLawAt none) {
            throw new Malformed(List.of(new Fault("", "no_law_at", String.valueOf(none.getMessage()))));
        }
    }

    private Answer operation(Sandbox sandbox, Submission submission, Outside outside) {
        var verdict = engine.decide(sandbox, submission, outside);
        var form = catalogue.model(verdict.operation()).form().write(verdict.operation());
        return answer(
                sandbox,
                Entry.Kind.OPERATION,
                submission,
                verdict.sitting(),
                submission.code(),
                verdict.caseNo(),
                verdict.operation().taxpayerId(),
                form,
                verdict.decision(),
                verdict.outcome());
    }

    private Answer step(Sandbox sandbox, Submission submission) {
        var verdict = cases.decide(sandbox, submission);
        var matter = verdict.matter();
        return answer(
                sandbox,
                Entry.Kind.STEP,
                submission,
                verdict.sitting(),
                matter.operation(),
                matter.no(),
                matter.taxpayerId(),
                submission.form(),
                verdict.decision(),
                verdict.outcome());
    }

    private Answer answer(
            Sandbox sandbox,
            Entry.Kind kind,
            Submission submission,
            Sitting sitting,
            String code,
            @Nullable String caseNo,
            @Nullable TaxpayerId taxpayer,
            JsonNode form,
            Decision decision,
            Outcome outcome) {
        Refusal refusal = decision instanceof Decision.Refused refused ? refused.refusal() : null;
        List<Event> events = decision instanceof Decision.Accepted accepted ? accepted.events() : List.of();
        List<Warning> warnings = decision instanceof Decision.Accepted accepted ? accepted.warnings() : List.of();
        var last = sandbox.last();
        var entry = json.hashed(new Entry(
                last.number() + 1,
                kind,
                submission.at(),
                sandbox.ledger().today(),
                sitting.officer().id(),
                sitting.post(),
                code,
                caseNo,
                submission.action(),
                taxpayer,
                form,
                submission.seen(),
                sitting.replies(),
                outcome,
                refusal,
                warnings,
                events,
                last.hash(),
                NO_HASH));
        return new Answer(entry, sandbox.posted(entry));
    }

    @Override
    public Answer turnTo(Sandbox sandbox, LocalDate date) {
        var today = sandbox.ledger().today();
        if (!date.isAfter(today)) {
            throw new Malformed(List.of(new Fault("date", "CV07", "业务日期只能往后推进，应晚于 " + today)));
        }
        if (!Opening.canBe(date)) {
            throw wrongDay("date");
        }
        var last = sandbox.last();
        var entry = json.hashed(new Entry(
                last.number() + 1,
                Entry.Kind.TURN,
                null,
                date,
                "系统",
                Post.SYSTEM,
                "",
                null,
                null,
                null,
                emptyForm().put("date", date.toString()),
                null,
                Map.of(),
                Outcome.ACCEPTED,
                null,
                List.of(),
                List.of(new DayTurned(today, date)),
                last.hash(),
                NO_HASH));
        return new Answer(entry, sandbox.posted(entry));
    }

    private static Malformed wrongDay(String field) {
        return new Malformed(
                List.of(new Fault(field, "CV07", "业务日期应在 " + Opening.FIRST_DAY + " 至 " + Opening.LAST_DAY + " 之间")));
    }

    @Override
    public @Nullable ObjectNode computed(Sandbox sandbox, Submission submission) {
        var ledger = sandbox.ledger();
        var model = catalogue.model(submission.code());
        if (!engine.faults(submission.code(), submission.form(), ledger).isEmpty()) {
            return null;
        }
        var operation = engine.read(submission.code(), submission.form(), ledger);
        var sitting = Engine.seat(
                sandbox,
                submission,
                model.type().posts(),
                officer -> CommonChecks.isInCharge(officer, operation, ledger));
        return CommonChecks.of(model, operation, ledger, sitting) == null
                ? model.form().write(operation.computed(ledger, sitting))
                : null;
    }

    @Override
    public List<Fault> faults(Sandbox sandbox, Submission submission) {
        return engine.faults(submission.code(), submission.form(), sandbox.ledger());
    }

    @Override
    public List<Guide.FlowStep> nextSteps(Case matter) {
        var next = FlowPlan.of(catalogue.operation(matter.operation()), matter).next();
        return next == null ? List.of() : List.of(next);
    }

    @Override
    public Light light(Case matter, LocalDate today) {
        var operation = catalogue.operation(matter.operation());
        return FlowPlan.of(operation, matter).light(operation, today);
    }

    @Override
    public ObjectNode formOf(Operation operation) {
        return catalogue.model(operation).form().write(operation);
    }

    @Override
    public ObjectNode eventOf(Event event) {
        return json.tree(event);
    }

    @Override
    public String write(Entry entry) {
        return json.write(entry);
    }

    @Override
    public Entry read(String text) {
        return json.read(text);
    }

    @Override
    public Stored stored(String text) {
        var entry = json.read(text);
        return new Stored(entry, json.isGenuine(entry, text));
    }

    @Override
    public ObjectNode emptyForm() {
        return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public JsonNode parse(String text) {
        return json.parse(text);
    }
}

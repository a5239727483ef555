package org.lianbing.grader.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Outcome;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Warning;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.scenarios.Happening;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.counter.CounterEvent;
import org.lianbing.scenarios.reference.Template;
import tools.jackson.databind.JsonNode;

/** What was done since the trainee sat down, and which entries show that something happened. */
public final class Journal {
    private final Replica replica;
    private final Variant variant;
    private final Sandbox sandbox;
    private final List<Entry> done;
    private final Events events;

    public Journal(Replica replica, Variant variant, Sandbox sandbox) {
        this.replica = replica;
        this.variant = variant;
        this.sandbox = sandbox;
        this.done = sandbox.entries().stream().filter(entry -> !entry.isGiven()).toList();
        this.events = new Events(replica, done);
    }

    Sandbox sandbox() {
        return sandbox;
    }

    Events events() {
        return events;
    }

    List<Entry> done() {
        return done;
    }

    /** Numbers of the entries that show the happening, in order. */
    List<Integer> entries(Happening what) {
        return done.stream()
                .filter(entry -> shows(entry, what))
                .map(Entry::number)
                .toList();
    }

    private boolean shows(Entry entry, Happening what) {
        return switch (what) {
            case Happening.Accepted accepted ->
                entry.kind() == Entry.Kind.OPERATION
                        && entry.outcome() != Outcome.REFUSED
                        && entry.code().equals(accepted.operation());
            case Happening.Stepped step ->
                entry.kind() == Entry.Kind.STEP
                        && !entry.isRefused()
                        && entry.code().equals(step.operation())
                        && entry.action() == step.action();
            case Happening.Recorded recorded -> entry.events().stream().anyMatch(event -> isRecorded(event, recorded));
            case Happening.Refused refused -> isRefused(entry, refused);
            case Happening.Warned warned ->
                entry.warnings().stream().map(Warning::code).anyMatch(warned.code()::equals);
            case Happening.Issued issued ->
                entry.events().stream()
                        .anyMatch(event -> event instanceof DocumentIssued document
                                && document.kind().equals(issued.kind()));
            case Happening.Said said ->
                entry.events().stream()
                        .anyMatch(event -> event instanceof CounterEvent.PhraseSaid spoken
                                && said.phrase().equals(spoken.phrase()));
            case Happening.AskedFor asked ->
                entry.events().stream()
                        .anyMatch(event -> event instanceof CounterEvent.PaperRequested request
                                && asked.paper().equals(request.paper()));
            case Happening.PaperOpened opened ->
                entry.events().stream()
                        .anyMatch(event -> event instanceof CounterEvent.PaperOpened paper
                                && opened.paper().equals(paper.paper()));
            case Happening.Notified notified ->
                entry.events().stream()
                        .anyMatch(event ->
                                event instanceof CounterEvent.NotifiedOnce notice && names(notice, notified.items()));
            case Happening.Answered answered ->
                entry.events().stream()
                        .anyMatch(event -> event instanceof CounterEvent.QuestionAnswered answer
                                && answered.question().equals(answer.question()));
        };
    }

    private static boolean names(CounterEvent.NotifiedOnce notice, List<String> items) {
        return notice.items().stream()
                .map(item -> String.valueOf(item.id()))
                .toList()
                .containsAll(items);
    }

    private static boolean isRefused(Entry entry, Happening.Refused refused) {
        var refusal = entry.refusal();
        return refusal != null
                && (refused.operation() == null || refused.operation().equals(entry.code()))
                && (refused.code() == null || refused.code().equals(refusal.code()));
    }

    private boolean isRecorded(Event event, Happening.Recorded recorded) {
        if (!event.getClass().getSimpleName().equals(recorded.event())) {
            return false;
        }
        var json = replica.eventOf(event);
        return recorded.where().entrySet().stream()
                .allMatch(wanted ->
                        Events.same(at(json, wanted.getKey()), wanted.getValue().in(variant.on(sandbox.ledger()))));
    }

    static JsonNode at(JsonNode json, String path) {
        var node = json;
        for (var step : path.split("\\.")) {
            node = node.isArray() && step.chars().allMatch(Character::isDigit)
                    ? node.path(Integer.parseInt(step))
                    : node.path(step);
        }
        return node;
    }

    /** The last entry that answered a question, null if none did. */
    @Nullable
    Entry lastAnswer(String question) {
        return done.stream()
                .filter(entry -> shows(entry, new Happening.Answered(question)))
                .reduce((first, last) -> last)
                .orElse(null);
    }

    Map<String, JsonNode> resolved(Map<String, Template> where) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        where.forEach((path, template) -> values.put(path, template.in(variant.on(sandbox.ledger()))));
        return values;
    }
}

package org.lianbing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.lianbing.sandbox.value.TaxAuthority;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A test's stage: given events, when an operation is submitted, then this came of it. Every answer is also checked to
 * survive its way through JSON and to replay to the same ledger.
 */
public final class Scene {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Replica replica;
    private final Outside outside;
    private Sandbox sandbox;
    private Entry last;

    private Scene(Replica replica, Sandbox sandbox, Outside outside) {
        this.replica = replica;
        this.sandbox = sandbox;
        this.outside = outside;
        this.last = sandbox.last();
    }

    /** A stage on a business date on which these events had happened before. */
    public static Scene on(String date, Event... given) {
        return on(date, Outside.UNREACHABLE, given);
    }

    public static Scene on(String date, Outside outside, Event... given) {
        var today = LocalDate.parse(date);
        var replica = Replicas.of(List.of(new Stage(List.of(given))), List.of());
        return new Scene(replica, replica.open(new Opening("stage", 0, 1, today, List.of(), null)), outside);
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public Replica replica() {
        return replica;
    }

    public Ledger ledger() {
        return sandbox.ledger();
    }

    public <B extends Book<?>> B book(Class<B> type) {
        return sandbox.ledger().book(type);
    }

    public Entry entry() {
        return last;
    }

    public Scene turnTo(String date) {
        return keep(replica.turnTo(sandbox, LocalDate.parse(date)));
    }

    /** Submits an operation by whoever is in charge. */
    public Scene when(String code, Map<String, ?> form) {
        return submit(Submission.operation(code, json(form)));
    }

    public Scene whenBy(String officer, String code, Map<String, ?> form) {
        return submit(Submission.operation(code, json(form)).by(officer));
    }

    /** Takes a step on the case opened last. */
    public Scene step(Action action, Map<String, ?> form) {
        var cases = ledger().book(org.lianbing.sandbox.flow.CaseBook.class).all();
        return submit(Submission.step(cases.getLast().no(), action, json(form)));
    }

    public Scene submit(Submission submission) {
        return keep(replica.submit(sandbox, submission, outside));
    }

    /** The faults of a form, as {@code field code}. */
    public List<String> faults(String code, Map<String, ?> form) {
        var submission = Submission.operation(code, json(form));
        return replica.faults(sandbox, submission).stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    public Scene accepted() {
        if (last.refusal() != null) {
            Assertions.fail(
                    "应受理，却被拒绝：%s %s", last.refusal().code(), last.refusal().message());
        }
        return this;
    }

    public Scene refused(String code) {
        assertThat(last.refusal()).as("应以 %s 拒绝，却受理了", code).isNotNull();
        assertThat(last.refusal().code()).as(last.refusal().message()).isEqualTo(code);
        return this;
    }

    public Scene saying(String sentence) {
        assertThat(last.refusal()).isNotNull();
        assertThat(last.refusal().message()).isEqualTo(sentence);
        return this;
    }

    public Scene warned(String... codes) {
        assertThat(last.warnings()).extracting(Warning::code).containsExactly(codes);
        return this;
    }

    /** The one event of a type in the last entry. */
    public <E extends Event> E event(Class<E> type) {
        var found = last.events().stream().filter(type::isInstance).toList();
        assertThat(found).as("事件 %s 于 %s", type.getSimpleName(), last.events()).hasSize(1);
        return type.cast(found.getFirst());
    }

    private Scene keep(Answer answer) {
        var read = replica.read(replica.write(answer.entry()));
        assertThat(read).isEqualTo(answer.entry());
        if (answer.entry().isRefused()) {
            assertThat(answer.entry().events()).isEmpty();
        }
        sandbox = answer.sandbox();
        last = answer.entry();
        return this;
    }

    /** A form as it arrives, for submissions that a test makes itself. */
    public static ObjectNode formOf(Map<String, ?> form) {
        return json(form);
    }

    static ObjectNode json(Map<String, ?> form) {
        return JSON.valueToTree(form);
    }

    /** An empty world with a cast of one officer at each post, national and local, and given events. */
    private record Stage(List<Event> given) implements Baseline {
        @Override
        public String id() {
            return "stage";
        }

        @Override
        public String title() {
            return "测试台";
        }

        @Override
        public LocalDate openingDay() {
            return LocalDate.of(2015, 9, 1);
        }

        @Override
        public List<Officer> cast() {
            List<Officer> cast = new ArrayList<>();
            for (var post : Post.values()) {
                cast.add(new Officer(post.code(), post.label(), TaxAuthority.of("14301020000"), List.of(post)));
            }
            for (var post : List.of(Post.RECEPTION, Post.SOURCES, Post.COLLECTION, Post.APPROVAL)) {
                cast.add(new Officer(
                        "local-" + post.code(), "地税" + post.label(), TaxAuthority.of("24301020000"), List.of(post)));
            }
            cast.add(new Officer(
                    "elsewhere", "他区受理", TaxAuthority.of("14301110000"), List.of(Post.RECEPTION, Post.INVOICES)));
            return cast;
        }

        @Override
        public Ledger open(int taxpayers, long seed, LocalDate today) {
            return Ledger.of(today, Replicas.emptyBooks(today)).post(given, new Stamp(0, today, "given"));
        }

        @Override
        public String fingerprint(int taxpayers, long seed) {
            return "stage";
        }
    }
}

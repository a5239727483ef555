package org.lianbing.grader.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Check;
import org.lianbing.scenarios.Happening;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.counter.CounterEvent;
import org.lianbing.scenarios.reference.Template;
import tools.jackson.databind.JsonNode;

/** Judges checks of a trainee's journal against one expert's. */
public final class Judge {
    private final Variant variant;
    private final Journal trainee;
    private final Journal expert;

    public Judge(Variant variant, Journal trainee, Journal expert) {
        this.variant = variant;
        this.trainee = trainee;
        this.expert = expert;
    }

    public Finding judge(Check check) {
        return switch (check) {
            case Check.EventLike like -> eventLike(like);
            case Check.StateLike state -> stateLike(state.look());
            case Check.Happened happened -> happened(happened.what());
            case Check.Before before -> before(before.first(), before.then());
            case Check.Never never -> {
                var shown = trainee.entries(never.what());
                yield Finding.of(shown.isEmpty(), shown);
            }
            case Check.AtMost most -> {
                var shown = trainee.entries(most.what());
                yield shown.size() <= most.times()
                        ? Finding.held(shown.size() + " 次", "至多 " + most.times() + " 次", shown)
                        : Finding.missed(shown.size() + " 次", "至多 " + most.times() + " 次", shown);
            }
            case Check.AnsweredRight answered -> answered(answered.question());
            case Check.Within within -> within(within.minutes());
        };
    }

    private Finding happened(Happening what) {
        var shown = trainee.entries(what);
        return Finding.of(!shown.isEmpty(), shown);
    }

    private Finding before(Happening first, Happening then) {
        var firsts = trainee.entries(first);
        var thens = trainee.entries(then);
        var holds = !firsts.isEmpty() && (thens.isEmpty() || firsts.getFirst() < thens.getFirst());
        List<Integer> both = new ArrayList<>(firsts);
        both.addAll(thens);
        return Finding.of(holds, both);
    }

    /** The last standing event of the expert's type and key has the expert's values. */
    private Finding eventLike(Check.EventLike like) {
        var wanted = expert.events()
                .last(like.event(), expert.resolved(like.where()))
                .orElseThrow(() -> new IllegalStateException("专家没有留下事件 " + like.event()));
        var expected = values(wanted, like.fields());
        var found = trainee.events().counterpart(wanted, like.event(), trainee.resolved(like.where()));
        if (found.isEmpty()) {
            return Finding.missed(null, expected, List.of());
        }
        var event = found.get();
        var given = values(event, like.fields());
        var entries = List.of(event.entry().number());
        return given.equals(expected)
                ? Finding.held(given, expected, entries)
                : new Finding(
                        false, given, expected, entries, new Finding.Counterpart(event.entry(), wanted.entry(), given));
    }

    /** The fields of an event as one line; what two lines say is the same exactly if the fields are. */
    private static String values(Events.Standing standing, List<String> fields) {
        return fields.stream().map(field -> shown(standing.field(field))).collect(Collectors.joining("，"));
    }

    /** What a counterfactual gives for the same check, null if it leaves no such event. */
    public @Nullable String given(Check.EventLike like, Sandbox whatIf, Replica replica) {
        var journal = new Journal(replica, variant, whatIf);
        var wanted = expert.events()
                .last(like.event(), expert.resolved(like.where()))
                .orElseThrow();
        return journal.events()
                .counterpart(wanted, like.event(), journal.resolved(like.where()))
                .map(found -> values(found, like.fields()))
                .orElse(null);
    }

    private Finding stateLike(Template look) {
        var expected = look(look, expert.sandbox());
        var given = look(look, trainee.sandbox());
        return Objects.equals(given, expected)
                ? Finding.held(given, expected, List.of())
                : Finding.missed(given, expected, List.of());
    }

    /** What a look-up gives in a sandbox's last ledger; null where it leads nowhere. */
    private @Nullable String look(Template look, Sandbox sandbox) {
        try {
            return shown(look.in(variant.on(sandbox.ledger())));
        } catch (BrokenScenario nothing) {
            return null;
        }
    }

    /** As people read it: the parts of what has parts, one after the other. */
    private static String shown(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return "—";
        }
        if (node.isBoolean()) {
            return node.asBoolean() ? "是" : "否";
        }
        if (node.isValueNode()) {
            return node.asString();
        }
        return node.valueStream().map(Judge::shown).collect(Collectors.joining(node.isArray() ? "；" : " / "));
    }

    private Finding answered(String question) {
        var entry = trainee.lastAnswer(question);
        var right = String.valueOf(variant.answers().get(question));
        if (entry == null) {
            return Finding.missed(null, right, List.of());
        }
        var given = answerIn(entry, question);
        return given.strip().equals(right.strip())
                ? Finding.held(given, right, List.of(entry.number()))
                : Finding.missed(given, right, List.of(entry.number()));
    }

    private static String answerIn(Entry entry, String question) {
        return entry.events().stream()
                .filter(event -> event instanceof CounterEvent.QuestionAnswered answer
                        && answer.question().equals(question))
                .map(event -> ((CounterEvent.QuestionAnswered) event).answer())
                .findFirst()
                .orElse("");
    }

    /** Minutes from the first to the last act; journals played without a clock count as in time. */
    private Finding within(int minutes) {
        var times =
                trainee.done().stream().map(Entry::at).filter(Objects::nonNull).toList();
        if (times.isEmpty()) {
            return Finding.held(List.of());
        }
        Instant first = times.getFirst();
        Instant last = times.getLast();
        var taken = Duration.between(first, last).toMinutes();
        return taken <= minutes
                ? Finding.held(taken + " 分钟", minutes + " 分钟以内", List.of())
                : Finding.missed(taken + " 分钟", minutes + " 分钟以内", List.of());
    }
}

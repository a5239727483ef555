package org.lianbing.sandbox;

import java.util.ArrayList;
import java.util.List;

/** What comes of an operation or step: accepted with events, or refused for one reason. */
public sealed interface Decision {
    /** Done: the events to post, and warnings that did not stop it. */
    record Accepted(List<Event> events, List<Warning> warnings) implements Decision {}

    /** Not done. */
    record Refused(Refusal refusal) implements Decision {}

    static Decision accept(Event... events) {
        return new Accepted(List.of(events), List.of());
    }

    /** @param pairs names and values of the sentence in turn: {@code "n", 25, "m", 15} */
    static Decision refuse(Reason reason, Object... pairs) {
        return new Refused(Reasons.refusal(reason, pairs));
    }

    /** Starts an acceptance that grows event by event. */
    static Acceptance accepting() {
        return new Acceptance();
    }

    /** An acceptance in the making. */
    final class Acceptance {
        private final List<Event> events = new ArrayList<>();
        private final List<Warning> warnings = new ArrayList<>();

        public Acceptance post(Event event) {
            events.add(event);
            return this;
        }

        public Acceptance post(List<? extends Event> more) {
            events.addAll(more);
            return this;
        }

        public Acceptance warnIf(boolean condition, Reason reason, Object... pairs) {
            if (condition) {
                var refusal = Reasons.refusal(reason, pairs);
                warnings.add(new Warning(refusal.code(), refusal.message()));
            }
            return this;
        }

        public Decision done() {
            return new Accepted(List.copyOf(events), List.copyOf(warnings));
        }
    }
}

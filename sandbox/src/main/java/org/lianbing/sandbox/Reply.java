package org.lianbing.sandbox;

import java.util.Map;

/** What the outside answered. */
public record Reply(Status status, Map<String, String> values) {
    /** How the asking went. */
    public enum Status {
        /** Answered; {@code values} hold the answer. */
        ANSWERED,
        /** The partner knows nothing of what was asked. */
        NOT_FOUND,
        /** No answer in time, or a broken one: the outside is down. */
        UNREACHABLE
    }

    public static Reply answered(Map<String, String> values) {
        return new Reply(Status.ANSWERED, values);
    }

    public static Reply notFound() {
        return new Reply(Status.NOT_FOUND, Map.of());
    }

    public static Reply unreachable() {
        return new Reply(Status.UNREACHABLE, Map.of());
    }

    public boolean isAnswered() {
        return status == Status.ANSWERED;
    }

    /** The named value, empty text where the partner left it out. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }
}

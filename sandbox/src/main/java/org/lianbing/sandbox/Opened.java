package org.lianbing.sandbox;

import java.util.List;

/** The sandbox was opened; entry 1. {@code fingerprint} guards against a baseline that changed since. */
public record Opened(Opening opening, String fingerprint) implements Event {
    @Override
    public List<String> key() {
        return List.of();
    }
}

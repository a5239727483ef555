package org.lianbing.courses.portal;

import java.time.Instant;

/** An announcement to read. */
public record Notice(String title, String from, Instant at, String path) {}

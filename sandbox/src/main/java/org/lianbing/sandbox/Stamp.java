package org.lianbing.sandbox;

import java.time.LocalDate;

/** When an event was posted: the entry it belongs to, the business date, and who caused it. */
public record Stamp(int entry, LocalDate date, String officer) {}

package org.lianbing.sandbox;

/** One fault of a form at one field; {@code field} is its path, such as {@code items[0].rate}. */
public record Fault(String field, String code, String message) {}

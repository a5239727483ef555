package org.lianbing.sandbox;

/** A hint that does not stop an operation but is journalled and can be marked. */
public record Warning(String code, String message) {}

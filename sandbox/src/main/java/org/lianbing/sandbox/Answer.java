package org.lianbing.sandbox;

/** The entry a submission would add, and the sandbox with it. Nothing is acknowledged before the entry is stored. */
public record Answer(Entry entry, Sandbox sandbox) {}

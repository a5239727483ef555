package org.lianbing.sandbox;

/** The form of a step on a case; a record with fields like an operation's. An operation may declare its own with {@link On}. */
public interface Step {}

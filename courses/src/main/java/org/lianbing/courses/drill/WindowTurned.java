package org.lianbing.courses.drill;

/** The window of an assignment opened or closed, as told to this node. */
public record WindowTurned(long assignmentId) {}

package org.lianbing.sandbox;

/**
 * An entry read from where it is kept.
 *
 * @param isGenuine whether its text is, to the character, what was written: its hash tells
 */
public record Stored(Entry entry, boolean isGenuine) {}

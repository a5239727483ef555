package org.lianbing.sandbox;

/**
 * One book of the ledger: an immutable value over persistent maps. It takes the events of its own sealed type and
 * answers with the book as it stands after them.
 *
 * @param <E> the sealed type of its events
 */
public interface Book<E extends Event> {
    /** The sealed interface of its events. */
    Class<E> eventType();

    Book<E> post(E event, Stamp stamp);
}

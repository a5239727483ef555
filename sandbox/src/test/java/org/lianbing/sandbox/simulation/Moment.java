package org.lianbing.sandbox.simulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;

/** Where a simulation stands and the chance by which it goes on. */
record Moment(Replica replica, Sandbox sandbox, RandomGenerator chance) {
    private static final int TRIES = 25;

    Ledger ledger() {
        return sandbox.ledger();
    }

    LocalDate today() {
        return ledger().today();
    }

    <B extends Book<?>> B book(Class<B> type) {
        return ledger().book(type);
    }

    int below(int bound) {
        return chance.nextInt(bound);
    }

    boolean oneIn(int so) {
        return below(so) == 0;
    }

    <T> Optional<T> any(List<T> of) {
        return of.isEmpty() ? Optional.empty() : Optional.of(of.get(below(of.size())));
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[below(of.length)];
    }

    /** The taxpayers in order of their numbers: a hash map's order is no chance of ours. */
    List<Taxpayer> taxpayers() {
        return book(RegistrationBook.class)
                .all()
                .sorted(Comparator.comparing(taxpayer -> taxpayer.id().number()))
                .toList();
    }

    /** One of those meant, if it is found among so many taken at random. */
    Optional<Taxpayer> taxpayer(Predicate<Taxpayer> which) {
        var all = taxpayers();
        for (int tries = 0; tries < TRIES; tries++) {
            var taxpayer = all.get(below(all.size()));
            if (which.test(taxpayer)) {
                return Optional.of(taxpayer);
            }
        }
        return Optional.empty();
    }

    /** An amount of whole yuan below a bound, sometimes with cents. */
    String amount(int bound) {
        return below(bound) + (oneIn(3) ? ".%02d".formatted(below(100)) : ".00");
    }
}

package org.lianbing.sandbox;

import io.vavr.collection.HashMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * All books of a sandbox at one moment: a value. Posting makes a new ledger that shares nearly everything with the old
 * one, so a copy costs nothing and any earlier moment stays within reach.
 */
public final class Ledger {
    private final LocalDate today;
    private final int entry;
    private final Book<?>[] books;
    private final HashMap<TaxpayerId, Integer> touched;

    private Ledger(LocalDate today, int entry, Book<?>[] books, HashMap<TaxpayerId, Integer> touched) {
        this.today = today;
        this.entry = entry;
        this.books = books;
        this.touched = touched;
    }

    public static Ledger of(LocalDate today, List<? extends Book<?>> books) {
        return new Ledger(today, 0, books.toArray(Book<?>[]::new), HashMap.empty());
    }

    /** The business date. */
    public LocalDate today() {
        return today;
    }

    /** Number of the last entry posted. */
    public int entry() {
        return entry;
    }

    /** The last entry that touched the taxpayer; 0 if none did since the baseline. */
    public int lastTouched(@Nullable TaxpayerId taxpayer) {
        return taxpayer == null ? 0 : touched.getOrElse(taxpayer, 0);
    }

    /** @throws IllegalArgumentException if this ledger has no such book */
    public <B extends Book<?>> B book(Class<B> type) {
        for (var book : books) {
            if (book.getClass() == type) {
                return type.cast(book);
            }
        }
        throw new IllegalArgumentException("没有簿 " + type.getSimpleName());
    }

    /** This ledger with one more event. */
    public Ledger post(Event event, Stamp stamp) {
        if (event instanceof DayTurned turned) {
            return new Ledger(turned.to(), stamp.entry(), books, touched);
        }
        for (int i = 0; i < books.length; i++) {
            if (books[i].eventType().isInstance(event)) {
                var changed = books.clone();
                changed[i] = posted(books[i], event, stamp);
                return new Ledger(today, stamp.entry(), changed, touchedBy(event.taxpayerId(), stamp.entry()));
            }
        }
        throw new IllegalStateException("没有一本簿记载 " + event.getClass().getSimpleName());
    }

    /** This ledger after an entry with several events. */
    public Ledger post(List<Event> events, Stamp stamp) {
        var ledger = this;
        for (var event : events) {
            ledger = ledger.post(event, stamp);
        }
        return ledger;
    }

    /** This ledger counted on to an entry that posted nothing, such as a refusal. */
    Ledger atEntry(int number) {
        return new Ledger(today, number, books, touched);
    }

    /** The same ledger with further books, which modules above this one bring along. */
    public Ledger and(List<? extends Book<?>> more) {
        var all = new ArrayList<Book<?>>(List.of(books));
        all.addAll(more);
        return new Ledger(today, entry, all.toArray(Book<?>[]::new), touched);
    }

    /** The same ledger with one book exchanged: how the case at hand is left out while it is decided. */
    public Ledger with(Book<?> replacement) {
        var changed = books.clone();
        for (int i = 0; i < changed.length; i++) {
            if (changed[i].getClass() == replacement.getClass()) {
                changed[i] = replacement;
            }
        }
        return new Ledger(today, entry, changed, touched);
    }

    private HashMap<TaxpayerId, Integer> touchedBy(@Nullable TaxpayerId taxpayer, int number) {
        return taxpayer == null ? touched : touched.put(taxpayer, number);
    }

    private static <E extends Event> Book<E> posted(Book<E> book, Event event, Stamp stamp) {
        return book.post(book.eventType().cast(event), stamp);
    }
}

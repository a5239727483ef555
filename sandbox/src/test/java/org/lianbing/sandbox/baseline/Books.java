package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Replicas;

/** All books of a ledger, to compare two ledgers by what is in them. */
final class Books {
    private Books() {}

    static List<Book<?>> of(Ledger ledger) {
        return Replicas.emptyBooks(LocalDate.EPOCH).stream()
                .<Book<?>>map(book -> ledger.book(book.getClass()))
                .toList();
    }
}

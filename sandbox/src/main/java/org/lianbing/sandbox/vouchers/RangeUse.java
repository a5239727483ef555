package org.lianbing.sandbox.vouchers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook.Slip;
import org.lianbing.sandbox.books.vouchers.VouchersBook.State;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;

/** What became of a range of vouchers, by the book. */
record RangeUse(NumberRange range, List<Slip> slips) {

    /** The range as the collector holds it; empty unless its first number is his, by which the code is known. */
    static Optional<RangeUse> of(VouchersBook book, String collector, String ticketKind, String from, String to) {
        return book.of(collector, ticketKind).stream()
                .filter(slip ->
                        slip.range().contains(NumberRange.of(slip.range().code(), from, from)))
                .map(slip -> NumberRange.of(slip.range().code(), from, to))
                .findFirst()
                .map(range -> new RangeUse(range, book.within(collector, ticketKind, range)));
    }

    /** Whether all of it is the collector's and none of it settled before. */
    boolean isOpen() {
        var held = slips.stream().mapToInt(this::sizeWithin).sum();
        return held == range.size() && count(State.SETTLED) == 0;
    }

    int count(State state) {
        return in(state).stream().mapToInt(this::sizeWithin).sum();
    }

    /** What the used vouchers add up to. */
    Money amount() {
        return in(State.USED).stream().map(Slip::amount).reduce(Money.ZERO, Money::plus);
    }

    /** The blank numbers between the others, as people write them; empty if none. */
    String skipped() {
        return NumberRange.merged(in(State.BLANK).stream().map(this::part).toList()).stream()
                .map(blank -> blank.size() == 1 ? blank.fromText() : blank.fromText() + "–" + blank.toText())
                .collect(Collectors.joining("、"));
    }

    private List<Slip> in(State state) {
        return slips.stream().filter(slip -> slip.state() == state).toList();
    }

    private int sizeWithin(Slip slip) {
        return part(slip).size();
    }

    private NumberRange part(Slip slip) {
        return new NumberRange(
                range.code(),
                Math.max(slip.range().from(), range.from()),
                Math.min(slip.range().to(), range.to()));
    }
}

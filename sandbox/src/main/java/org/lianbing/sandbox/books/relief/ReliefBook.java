package org.lianbing.sandbox.books.relief;

import io.vavr.collection.Vector;
import java.util.List;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefRecorded;
import org.lianbing.sandbox.value.TaxpayerId;

/** Reliefs enjoyed, in order. */
public record ReliefBook(Vector<ReliefRecorded> reliefs) implements Book<ReliefEvent> {
    public static final ReliefBook EMPTY = new ReliefBook(Vector.empty());

    @Override
    public Class<ReliefEvent> eventType() {
        return ReliefEvent.class;
    }

    @Override
    public ReliefBook post(ReliefEvent event, Stamp stamp) {
        return switch (event) {
            case ReliefRecorded recorded -> new ReliefBook(reliefs.append(recorded));
            case ReliefEvent.ReliefWithdrawn withdrawn -> new ReliefBook(reliefs.reject(withdrawn::undoes));
        };
    }

    public List<ReliefRecorded> of(TaxpayerId taxpayer) {
        return reliefs.filter(relief -> relief.taxpayerId().equals(taxpayer)).toJavaList();
    }
}

package org.lianbing.sandbox.books.legal;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.legal.LegalEvent.CorrectionOrdered;
import org.lianbing.sandbox.books.legal.LegalEvent.PenaltyAnnounced;
import org.lianbing.sandbox.books.legal.LegalEvent.PenaltyDecided;
import org.lianbing.sandbox.value.TaxpayerId;

/** Orders to correct, announcements and penalties, in order; whether they were served stands in the document book. */
public record LegalBook(
        Vector<CorrectionOrdered> orders, Vector<PenaltyAnnounced> announcements, Vector<PenaltyDecided> penalties)
        implements Book<LegalEvent> {
    public static final LegalBook EMPTY = new LegalBook(Vector.empty(), Vector.empty(), Vector.empty());

    @Override
    public Class<LegalEvent> eventType() {
        return LegalEvent.class;
    }

    @Override
    public LegalBook post(LegalEvent event, Stamp stamp) {
        return switch (event) {
            case CorrectionOrdered ordered -> new LegalBook(orders.append(ordered), announcements, penalties);
            case PenaltyAnnounced announced -> new LegalBook(orders, announcements.append(announced), penalties);
            case PenaltyDecided decided -> new LegalBook(orders, announcements, penalties.append(decided));
        };
    }

    public List<CorrectionOrdered> ordersTo(TaxpayerId taxpayer) {
        return orders.filter(order -> order.taxpayerId().equals(taxpayer)).toJavaList();
    }

    public List<PenaltyDecided> penaltiesOf(TaxpayerId taxpayer) {
        return penalties
                .filter(penalty -> penalty.taxpayerId().equals(taxpayer))
                .toJavaList();
    }

    public Optional<PenaltyDecided> penalty(String documentNo) {
        return penalties
                .find(penalty -> penalty.documentNo().equals(documentNo))
                .toJavaOptional();
    }
}

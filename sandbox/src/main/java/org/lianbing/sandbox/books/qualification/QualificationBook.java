package org.lianbing.sandbox.books.qualification;

import io.vavr.collection.HashMap;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.value.TaxpayerId;

/** Tax items and qualifications by taxpayer. */
public record QualificationBook(HashMap<TaxpayerId, Qualifications> taxpayers) implements Book<QualificationEvent> {
    public static final QualificationBook EMPTY = new QualificationBook(HashMap.empty());

    @Override
    public Class<QualificationEvent> eventType() {
        return QualificationEvent.class;
    }

    @Override
    public QualificationBook post(QualificationEvent event, Stamp stamp) {
        var present = of(event.taxpayerId());
        var next =
                switch (event) {
                    case QualificationEvent.TaxItemsAssigned assigned -> present.assigned(assigned.items());
                    case QualificationEvent.TaxItemsEnded ended -> present.ended(ended.levySubItems(), ended.lastDay());
                    case QualificationEvent.GeneralTaxpayerRegistered registered ->
                        present.asGeneral(new Qualifications.General(
                                registered.effectiveFrom(),
                                registered.registeredOn(),
                                registered.businessClass(),
                                false));
                    case QualificationEvent.CoachingChanged changed -> present.coached(changed.coached());
                };
        return with(event.taxpayerId(), next);
    }

    public Qualifications of(TaxpayerId taxpayer) {
        return taxpayers.getOrElse(taxpayer, Qualifications.NONE);
    }

    public QualificationBook with(TaxpayerId taxpayer, Qualifications qualifications) {
        return new QualificationBook(taxpayers.put(taxpayer, qualifications));
    }
}

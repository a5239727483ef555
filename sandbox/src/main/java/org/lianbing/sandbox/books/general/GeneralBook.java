package org.lianbing.sandbox.books.general;

import io.vavr.collection.Vector;
import java.util.List;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.general.GeneralEvent.DocumentArchived;
import org.lianbing.sandbox.value.TaxpayerId;

/** The archive: what was filed on whom, in order. */
public record GeneralBook(Vector<DocumentArchived> archive) implements Book<GeneralEvent> {
    public static final GeneralBook EMPTY = new GeneralBook(Vector.empty());

    @Override
    public Class<GeneralEvent> eventType() {
        return GeneralEvent.class;
    }

    @Override
    public GeneralBook post(GeneralEvent event, Stamp stamp) {
        return switch (event) {
            case DocumentArchived archived -> new GeneralBook(archive.append(archived));
        };
    }

    public List<DocumentArchived> of(TaxpayerId taxpayer) {
        return archive.filter(document -> document.taxpayerId().equals(taxpayer)).toJavaList();
    }
}

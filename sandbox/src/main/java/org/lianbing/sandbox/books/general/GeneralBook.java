package org.lianbing.sandbox.books.general;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.general.GeneralEvent.CreditGraded;
import org.lianbing.sandbox.books.general.GeneralEvent.DocumentArchived;
import org.lianbing.sandbox.value.TaxpayerId;

/** The archive: what was filed on whom, in order; and the latest credit grade (纳税信用等级) of each taxpayer. */
public record GeneralBook(Vector<DocumentArchived> archive, HashMap<TaxpayerId, CreditGraded> grades)
        implements Book<GeneralEvent> {
    public static final GeneralBook EMPTY = new GeneralBook(Vector.empty(), HashMap.empty());

    @Override
    public Class<GeneralEvent> eventType() {
        return GeneralEvent.class;
    }

    @Override
    public GeneralBook post(GeneralEvent event, Stamp stamp) {
        return switch (event) {
            case DocumentArchived archived -> new GeneralBook(archive.append(archived), grades);
            case CreditGraded graded -> new GeneralBook(archive, grades.put(graded.taxpayerId(), graded));
        };
    }

    public List<DocumentArchived> of(TaxpayerId taxpayer) {
        return archive.filter(document -> document.taxpayerId().equals(taxpayer))
                .toJavaList();
    }

    /** What is on the taxpayer's file under a document number. */
    public Optional<DocumentArchived> archived(TaxpayerId taxpayer, String documentNo) {
        return archive.find(document -> document.taxpayerId().equals(taxpayer)
                        && document.documentNo().equals(documentNo))
                .toJavaOptional();
    }

    /** The latest grade: A, B, M, C or D; empty while he was never graded. */
    public Optional<String> creditGrade(TaxpayerId taxpayer) {
        return grades.get(taxpayer).map(CreditGraded::grade).toJavaOptional();
    }
}

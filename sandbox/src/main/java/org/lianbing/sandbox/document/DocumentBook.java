package org.lianbing.sandbox.document;

import io.vavr.collection.TreeMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.value.TaxpayerId;

/** All documents issued in a sandbox, by number. */
public record DocumentBook(TreeMap<String, Filed> documents, int issued) implements Book<DocumentEvent> {
    public static final DocumentBook EMPTY = new DocumentBook(TreeMap.empty(), 0);

    /** A document with its service, if it was served. */
    public record Filed(DocumentIssued issued, @Nullable DocumentServed served, int entry) {}

    @Override
    public Class<DocumentEvent> eventType() {
        return DocumentEvent.class;
    }

    @Override
    public DocumentBook post(DocumentEvent event, Stamp stamp) {
        return switch (event) {
            case DocumentIssued document ->
                new DocumentBook(documents.put(document.no(), new Filed(document, null, stamp.entry())), issued + 1);
            case DocumentServed served ->
                documents
                        .get(served.no())
                        .map(filed -> new DocumentBook(
                                documents.put(served.no(), new Filed(filed.issued(), served, filed.entry())), issued))
                        .getOrElse(this);
        };
    }

    public Optional<Filed> find(String no) {
        return documents.get(no).toJavaOptional();
    }

    /** The document of a kind that an entry issued. */
    public Optional<Filed> issuedBy(int entry, String kind) {
        return documents
                .values()
                .find(filed -> filed.entry() == entry && filed.issued().kind().equals(kind))
                .toJavaOptional();
    }

    public List<Filed> of(TaxpayerId taxpayer) {
        return documents
                .values()
                .filter(filed -> taxpayer.equals(filed.issued().taxpayerId()))
                .toJavaList();
    }

    /**
     * Makes the next document. Where one decision issues several, {@code nth} tells them apart: 0 for the first.
     *
     * @param content label to text in the order of the paper (a LinkedHashMap)
     */
    public static DocumentIssued next(
            Ledger ledger,
            Sitting sitting,
            int nth,
            String kind,
            String title,
            @Nullable TaxpayerId taxpayer,
            Map<String, String> content,
            String clause) {
        var authority = sitting.officer().authority();
        var serial = ledger.book(DocumentBook.class).issued() + nth + 1;
        var no = "税〔" + ledger.today().getYear() + "〕" + String.format("%05d", serial);
        return new DocumentIssued(no, kind, title, taxpayer, authority, ledger.today(), content, clause);
    }
}

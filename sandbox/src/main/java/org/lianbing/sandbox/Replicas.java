package org.lianbing.sandbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.sandbox.books.certificates.CertificateEvent;
import org.lianbing.sandbox.books.certificates.CertificatesBook;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.DeclarationEvent;
import org.lianbing.sandbox.books.general.GeneralBook;
import org.lianbing.sandbox.books.general.GeneralEvent;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent;
import org.lianbing.sandbox.books.legal.LegalBook;
import org.lianbing.sandbox.books.legal.LegalEvent;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.qualification.QualificationEvent;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.RegistrationEvent;
import org.lianbing.sandbox.books.relief.ReliefBook;
import org.lianbing.sandbox.books.relief.ReliefEvent;
import org.lianbing.sandbox.books.vouchers.VoucherEvent;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.certificates.CertificatesDomain;
import org.lianbing.sandbox.collection.CollectionDomain;
import org.lianbing.sandbox.declaration.DeclarationDomain;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentEvent;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.flow.CaseEvent;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.flow.TodoEvent;
import org.lianbing.sandbox.general.GeneralDomain;
import org.lianbing.sandbox.invoicing.InvoicingDomain;
import org.lianbing.sandbox.kernel.StandardReplica;
import org.lianbing.sandbox.legal.LegalDomain;
import org.lianbing.sandbox.qualification.QualificationDomain;
import org.lianbing.sandbox.registration.RegistrationDomain;
import org.lianbing.sandbox.vouchers.VouchersDomain;

/** Puts the replica together: its domains, books and events. The one place of the API that knows what lies below it. */
public final class Replicas {
    private Replicas() {}

    /** What a module above this one adds: a domain of its own with its book and the sealed type of its events. */
    public record Extension(Domain domain, Book<?> emptyBook, Class<? extends Event> events) {}

    /** @throws IllegalStateException naming the class if the metamodel of an operation is wrong */
    public static Replica of(List<? extends Baseline> baselines, List<Extension> extensions) {
        List<Domain> domains = new ArrayList<>(domains());
        List<Book<?>> books = new ArrayList<>();
        List<Class<? extends Event>> events = new ArrayList<>(events());
        extensions.forEach(extension -> {
            domains.add(extension.domain());
            books.add(extension.emptyBook());
            events.add(extension.events());
        });
        return new StandardReplica(domains, List.copyOf(baselines), books, events);
    }

    /** All books of the replica, empty; history ends on the opening day. */
    public static List<Book<?>> emptyBooks(LocalDate today) {
        return List.of(
                RegistrationBook.EMPTY,
                QualificationBook.EMPTY,
                InvoicingBook.EMPTY,
                ReliefBook.EMPTY,
                DeclarationBook.since(today),
                CollectionBook.EMPTY,
                VouchersBook.EMPTY,
                CertificatesBook.EMPTY,
                LegalBook.EMPTY,
                GeneralBook.EMPTY,
                CaseBook.EMPTY,
                TodoBook.EMPTY,
                DocumentBook.EMPTY);
    }

    private static List<Domain> domains() {
        return List.of(
                new RegistrationDomain(),
                new InvoicingDomain(),
                new QualificationDomain(),
                new CertificatesDomain(),
                new DeclarationDomain(),
                new CollectionDomain(),
                new VouchersDomain(),
                new LegalDomain(),
                new GeneralDomain());
    }

    private static List<Class<? extends Event>> events() {
        return List.of(
                Opened.class,
                DayTurned.class,
                RegistrationEvent.class,
                QualificationEvent.class,
                InvoicingEvent.class,
                ReliefEvent.class,
                DeclarationEvent.class,
                CollectionEvent.class,
                VoucherEvent.class,
                CertificateEvent.class,
                LegalEvent.class,
                GeneralEvent.class,
                CaseEvent.class,
                TodoEvent.class,
                DocumentEvent.class);
    }
}

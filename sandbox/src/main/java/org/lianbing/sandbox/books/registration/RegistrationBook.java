package org.lianbing.sandbox.books.registration;

import io.vavr.collection.HashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** The register: every taxpayer by his identification number, and who reported which bank account. */
public record RegistrationBook(HashMap<TaxpayerId, Taxpayer> taxpayers, HashMap<String, TaxpayerId> accounts)
        implements Book<RegistrationEvent> {
    public static final RegistrationBook EMPTY = new RegistrationBook(HashMap.empty(), HashMap.empty());

    @Override
    public Class<RegistrationEvent> eventType() {
        return RegistrationEvent.class;
    }

    @Override
    public RegistrationBook post(RegistrationEvent event, Stamp stamp) {
        return switch (event) {
            case RegistrationEvent.TaxpayerRegistered registered -> with(registered.taxpayer());
            case RegistrationEvent.RegistrationCertificateIssued issued ->
                with(get(issued.taxpayerId()).withCertificate(issued.certificateNo()));
            case RegistrationEvent.RegistrationCompleted completed ->
                with(get(completed.taxpayerId()).inState(TaxpayerState.NORMAL));
            case RegistrationEvent.StateChanged changed -> with(get(changed.taxpayerId()).inState(changed.to()));
            case RegistrationEvent.RegistrationChanged changed ->
                with(get(changed.taxpayerId()).changed(changed.changes()));
            case RegistrationEvent.AccountingSystemFiled filed ->
                with(get(filed.taxpayerId()).filed(filed.filing()));
            case RegistrationEvent.BankAccountReported reported ->
                new RegistrationBook(
                        with(get(reported.taxpayerId()).reporting(reported.account())).taxpayers,
                        accounts.put(reported.account().account(), reported.taxpayerId()));
        };
    }

    public Optional<Taxpayer> find(TaxpayerId id) {
        return taxpayers.get(id).toJavaOptional();
    }

    /** @throws IllegalStateException if he is not registered: the common checks let nobody through who is not */
    public Taxpayer get(TaxpayerId id) {
        return taxpayers.get(id).getOrElseThrow(() -> new IllegalStateException("登记簿没有 " + id));
    }

    public Stream<Taxpayer> all() {
        return taxpayers.valuesIterator().toJavaStream();
    }

    public RegistrationBook with(Taxpayer taxpayer) {
        return new RegistrationBook(taxpayers.put(taxpayer.id(), taxpayer), accounts);
    }
}

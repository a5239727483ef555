package org.lianbing.sandbox.books.registration;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.registration.RegistrationEvent.RegistrationCertificateIssued;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/**
 * The register: every taxpayer by his identification number, who reported which bank account, and the list of
 * certificates issued (发证台账), first issues and exchanges alike.
 */
public record RegistrationBook(
        HashMap<TaxpayerId, Taxpayer> taxpayers,
        HashMap<String, TaxpayerId> accounts,
        Vector<RegistrationCertificateIssued> certificates)
        implements Book<RegistrationEvent> {
    public static final RegistrationBook EMPTY = new RegistrationBook(HashMap.empty(), HashMap.empty(), Vector.empty());

    @Override
    public Class<RegistrationEvent> eventType() {
        return RegistrationEvent.class;
    }

    @Override
    public RegistrationBook post(RegistrationEvent event, Stamp stamp) {
        return switch (event) {
            case RegistrationEvent.TaxpayerRegistered registered -> with(registered.taxpayer());
            case RegistrationCertificateIssued issued ->
                new RegistrationBook(
                        with(get(issued.taxpayerId()).withCertificate(issued.certificateNo())).taxpayers,
                        accounts,
                        certificates.append(issued));
            case RegistrationEvent.RegistrationCompleted completed ->
                with(get(completed.taxpayerId()).inState(TaxpayerState.NORMAL));
            case RegistrationEvent.StateChanged changed ->
                with(get(changed.taxpayerId()).inState(changed.to()));
            case RegistrationEvent.RegistrationChanged changed ->
                with(get(changed.taxpayerId()).changed(changed.changes()));
            case RegistrationEvent.AccountingSystemFiled filed ->
                with(get(filed.taxpayerId()).filed(filed.filing()));
            case RegistrationEvent.BankAccountReported reported ->
                with(get(reported.taxpayerId()).reporting(reported.account()));
        };
    }

    public Optional<Taxpayer> find(TaxpayerId id) {
        return taxpayers.get(id).toJavaOptional();
    }

    /** @throws IllegalStateException if he is not registered: the common checks let nobody through who is not */
    public Taxpayer get(TaxpayerId id) {
        return taxpayers.get(id).getOrElseThrow(() -> new IllegalStateException("登记簿没有 " + id));
    }

    /** Who reported the account, if anybody did. */
    public Optional<TaxpayerId> holderOf(String account) {
        return accounts.get(account).toJavaOptional();
    }

    public Stream<Taxpayer> all() {
        return taxpayers.valuesIterator().toJavaStream();
    }

    /** The register with a file as it now stands, and with the accounts reported in it. */
    public RegistrationBook with(Taxpayer taxpayer) {
        var holders = accounts;
        for (var account : taxpayer.accounts()) {
            holders = holders.put(account.account(), taxpayer.id());
        }
        return new RegistrationBook(taxpayers.put(taxpayer.id(), taxpayer), holders, certificates);
    }
}

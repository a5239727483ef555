package org.lianbing.sandbox.books.registration;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.books.registration.Taxpayer.AccountingFiling;
import org.lianbing.sandbox.books.registration.Taxpayer.BankDeposit;
import org.lianbing.sandbox.books.registration.Taxpayer.Change;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** What happens to the register of taxpayers. */
public sealed interface RegistrationEvent extends Event {
    @Override
    TaxpayerId taxpayerId();

    @Override
    default List<String> key() {
        return List.of(taxpayerId().toString());
    }

    /** A taxpayer entered the register. */
    record TaxpayerRegistered(Taxpayer taxpayer) implements RegistrationEvent {
        @Override
        public TaxpayerId taxpayerId() {
            return taxpayer.id();
        }
    }

    /** A registration certificate, original and duplicate, was issued (制证). */
    record RegistrationCertificateIssued(TaxpayerId taxpayerId, String certificateNo, LocalDate issuedOn)
            implements RegistrationEvent {}

    /** The registration was completed at the source-management post (补录核实). */
    record RegistrationCompleted(TaxpayerId taxpayerId, LocalDate completedOn) implements RegistrationEvent {}

    /** The taxpayer moved from one state to another. */
    record StateChanged(TaxpayerId taxpayerId, TaxpayerState from, TaxpayerState to, String why)
            implements RegistrationEvent {}

    /** Items of the register changed. */
    record RegistrationChanged(TaxpayerId taxpayerId, List<Change> changes) implements RegistrationEvent {}

    /** The accounting system was filed; reports become due by its period. */
    record AccountingSystemFiled(TaxpayerId taxpayerId, AccountingFiling filing) implements RegistrationEvent {}

    /** A deposit account was reported. */
    record BankAccountReported(TaxpayerId taxpayerId, BankDeposit account) implements RegistrationEvent {
        @Override
        public List<String> key() {
            return List.of(taxpayerId.toString(), account.account());
        }
    }
}

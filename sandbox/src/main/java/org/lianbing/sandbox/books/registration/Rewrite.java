package org.lianbing.sandbox.books.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.registration.Taxpayer.AccountingFiling;
import org.lianbing.sandbox.books.registration.Taxpayer.BankDeposit;
import org.lianbing.sandbox.books.registration.Taxpayer.Change;
import org.lianbing.sandbox.books.registration.Taxpayer.Person;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxpayerState;

/** The next version of a file in the making: starts as the present one and holds what can change. */
final class Rewrite {
    private final Taxpayer before;
    String name;
    TaxpayerState state;
    String registerType;
    String industry;
    Person legalRepresentative;
    String registeredAddress;
    Money registeredCapital;
    String accountingSystem;

    @Nullable
    String certificateNo;

    @Nullable
    AccountingFiling accounting;

    List<BankDeposit> accounts;
    List<Change> changes;

    Rewrite(Taxpayer before) {
        this.before = before;
        this.name = before.name();
        this.state = before.state();
        this.registerType = before.registerType();
        this.industry = before.industry();
        this.legalRepresentative = before.legalRepresentative();
        this.registeredAddress = before.registeredAddress();
        this.registeredCapital = before.registeredCapital();
        this.accountingSystem = before.accountingSystem();
        this.certificateNo = before.certificateNo();
        this.accounting = before.accounting();
        this.accounts = before.accounts();
        this.changes = before.changes();
    }

    Taxpayer done() {
        return new Taxpayer(
                before.id(),
                name,
                state,
                registerType,
                industry,
                before.authority(),
                before.region(),
                legalRepresentative,
                registeredAddress,
                before.businessAddress(),
                registeredCapital,
                before.licenseNo(),
                before.openDate(),
                before.licenseDate(),
                before.confirmedOn(),
                before.employees(),
                accountingSystem,
                before.finance(),
                before.agent(),
                before.investors(),
                certificateNo,
                accounting,
                accounts,
                changes,
                before.particulars());
    }
}

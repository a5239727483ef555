package org.lianbing.sandbox.books.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/**
 * A taxpayer as registered: the present version of his file and what was filed beside it.
 *
 * @param registerType code of table {@code register_type}
 * @param industry code of table {@code industry}
 * @param region code of table {@code region}
 * @param authority national-tax bureau in charge; its local counterpart shares all digits but the first
 * @param licenseDate the day the business licence was received
 * @param confirmedOn the day the certificate was issued or the unified code confirmed; deadlines for filings run from it
 */
public record Taxpayer(
        TaxpayerId id,
        String name,
        TaxpayerState state,
        String registerType,
        String industry,
        TaxAuthority authority,
        String region,
        Person legalRepresentative,
        String registeredAddress,
        String businessAddress,
        Money registeredCapital,
        String licenseNo,
        LocalDate openDate,
        LocalDate licenseDate,
        LocalDate confirmedOn,
        int employees,
        String accountingSystem,
        Person finance,
        Person agent,
        List<Investor> investors,
        @Nullable String certificateNo,
        @Nullable AccountingFiling accounting,
        List<BankDeposit> accounts,
        List<Change> changes) {

    /** Somebody who acts for the taxpayer; empty text where the form does not ask. */
    public record Person(String name, String idNo, String mobile) {}

    /** One investor and his share in percent. */
    public record Investor(String name, String idType, String idNo, String share, String country) {}

    /** The accounting system as filed (财务会计制度备案). */
    public record AccountingFiling(
            String system, String amortisation, String depreciation, String costing, String reportPeriod, LocalDate filedOn) {}

    /** A deposit account as reported (存款账户报告). */
    public record BankDeposit(
            String account, String bankName, String bankCode, String holder, String kind, LocalDate openedOn, boolean preferred) {}

    /** One change of the register, kept for ever. */
    public record Change(String item, String from, String to, LocalDate changedOn, LocalDate enteredOn, String officer) {}

    /** Basic account kind: one per taxpayer. */
    public static final String BASIC_ACCOUNT = "01";

    private static final List<String> SOLE_PROPRIETORS = List.of("171", "172");

    /** Individual businesses carry register types 41x to 43x. */
    public boolean isIndividual() {
        return registerType.startsWith("4");
    }

    /** Whether enterprise income tax applies to the register type at all (国发[2000]16号). */
    public boolean paysEnterpriseIncomeTax() {
        return !isIndividual() && !SOLE_PROPRIETORS.contains(registerType);
    }

    public Taxpayer inState(TaxpayerState to) {
        return new Taxpayer(
                id, name, to, registerType, industry, authority, region, legalRepresentative, registeredAddress,
                businessAddress, registeredCapital, licenseNo, openDate, licenseDate, confirmedOn, employees,
                accountingSystem, finance, agent, investors, certificateNo, accounting, accounts, changes);
    }

    Taxpayer withCertificate(String no) {
        return new Taxpayer(
                id, name, state, registerType, industry, authority, region, legalRepresentative, registeredAddress,
                businessAddress, registeredCapital, licenseNo, openDate, licenseDate, confirmedOn, employees,
                accountingSystem, finance, agent, investors, no, accounting, accounts, changes);
    }

    Taxpayer filed(AccountingFiling filing) {
        return new Taxpayer(
                id, name, state, registerType, industry, authority, region, legalRepresentative, registeredAddress,
                businessAddress, registeredCapital, licenseNo, openDate, licenseDate, confirmedOn, employees,
                filing.system(), finance, agent, investors, certificateNo, filing, accounts, changes);
    }

    /** A preferred account takes the preference from the others. */
    Taxpayer reporting(BankDeposit account) {
        List<BankDeposit> all = new ArrayList<>();
        accounts.forEach(old -> all.add(account.preferred() ? unpreferred(old) : old));
        all.add(account);
        return new Taxpayer(
                id, name, state, registerType, industry, authority, region, legalRepresentative, registeredAddress,
                businessAddress, registeredCapital, licenseNo, openDate, licenseDate, confirmedOn, employees,
                accountingSystem, finance, agent, investors, certificateNo, accounting, List.copyOf(all), changes);
    }

    private static BankDeposit unpreferred(BankDeposit old) {
        return new BankDeposit(
                old.account(), old.bankName(), old.bankCode(), old.holder(), old.kind(), old.openedOn(), false);
    }

    /** The register with changes entered; {@code item} is the code of the changed item (DJ-03). */
    Taxpayer changed(List<Change> entered) {
        var next = this;
        for (var change : entered) {
            next = next.changed(change);
        }
        return next;
    }

    private Taxpayer changed(Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        var to = change.to();
        var item = change.item();
        var chief = item.equals("02") ? new Person(to, "", legalRepresentative.mobile()) : legalRepresentative;
        return new Taxpayer(
                id,
                item.equals("01") ? to : name,
                state,
                item.equals("06") ? to : registerType,
                item.equals("08") ? to : industry,
                authority,
                region,
                chief,
                item.equals("03") ? to : registeredAddress,
                businessAddress,
                item.equals("05") ? Money.of(to) : registeredCapital,
                licenseNo,
                openDate,
                licenseDate,
                confirmedOn,
                employees,
                accountingSystem,
                finance,
                agent,
                investors,
                certificateNo,
                accounting,
                accounts,
                List.copyOf(all));
    }
}

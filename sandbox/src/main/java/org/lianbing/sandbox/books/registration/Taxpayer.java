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
 * @param particulars what only some forms of registration ask, null if none of them was filled
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
        List<Change> changes,
        @Nullable Particulars particulars) {

    /** A file of which the particulars are not known. */
    public Taxpayer(
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
        this(
                id,
                name,
                state,
                registerType,
                industry,
                authority,
                region,
                legalRepresentative,
                registeredAddress,
                businessAddress,
                registeredCapital,
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
                changes,
                null);
    }

    /** Somebody who acts for the taxpayer; empty text where the form does not ask. */
    public record Person(String name, String idNo, String mobile) {}

    /** One investor and his share in percent. */
    public record Investor(String name, String idType, String idNo, String share, String country) {}

    /**
     * What the forms of registration ask beyond the common file, in the codes of those forms; empty text where a form
     * does not ask.
     */
    public record Particulars(
            String jointAdministration, String accountingMode, String branchType, String headOffice, String phone) {}

    /**
     * The accounting system as filed (财务会计制度备案).
     *
     * @param software null if he keeps his books without
     */
    public record AccountingFiling(
            String system,
            String amortisation,
            String depreciation,
            String costing,
            String reportPeriod,
            LocalDate filedOn,
            @Nullable Software software) {
        public AccountingFiling(
                String system,
                String amortisation,
                String depreciation,
                String costing,
                String reportPeriod,
                LocalDate filedOn) {
            this(system, amortisation, depreciation, costing, reportPeriod, filedOn, null);
        }
    }

    /** The software the books are kept with. */
    public record Software(String name, String version, LocalDate startedOn) {}

    /** A deposit account as reported (存款账户报告). */
    public record BankDeposit(
            String account,
            String bankName,
            String bankCode,
            String holder,
            String kind,
            LocalDate openedOn,
            boolean preferred) {
        BankDeposit unpreferred() {
            return new BankDeposit(account, bankName, bankCode, holder, kind, openedOn, false);
        }
    }

    /** One change of the register, kept for ever. */
    public record Change(
            String item, String from, String to, LocalDate changedOn, LocalDate enteredOn, String officer) {}

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
        var next = new Rewrite(this);
        next.state = to;
        return next.done();
    }

    Taxpayer withCertificate(String no) {
        var next = new Rewrite(this);
        next.certificateNo = no;
        return next.done();
    }

    Taxpayer filed(AccountingFiling filing) {
        var next = new Rewrite(this);
        next.accountingSystem = filing.system();
        next.accounting = filing;
        return next.done();
    }

    /** A preferred account takes the preference from the others. */
    Taxpayer reporting(BankDeposit account) {
        List<BankDeposit> all = new ArrayList<>();
        accounts.forEach(old -> all.add(account.preferred() ? old.unpreferred() : old));
        all.add(account);
        var next = new Rewrite(this);
        next.accounts = List.copyOf(all);
        return next.done();
    }

    /** The file with changes entered, each under the item it names; what it said before stays in {@link #changes}. */
    public Taxpayer changed(List<Change> entered) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(entered);
        var next = new Rewrite(this);
        next.changes = List.copyOf(all);
        entered.forEach(change -> RegisterItem.of(change.item()).enter(next, change.to()));
        return next.done();
    }
}

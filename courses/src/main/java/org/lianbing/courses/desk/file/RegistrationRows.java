package org.lianbing.courses.desk.file;

import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;

/** Registration: the facts, the accounts and the changes. */
public record RegistrationRows(FileWords words) {

    public Map<String, String> registration(Ledger ledger, Taxpayer t) {
        var general = ledger.book(QualificationBook.class).of(t.id()).general();
        return words.row(
                "taxpayer_number", t.id(),
                "taxpayer_name", t.name(),
                "state", t.state().code() + " " + words.terms().choice(t.state()),
                "register_type", FileWords.named("register_type", t.registerType()),
                "industry", FileWords.named("industry", t.industry()),
                "authority", t.authority().label(ledger.today()),
                "legal_representative", t.legalRepresentative().name(),
                "registered_capital", t.registeredCapital(),
                "registered_address", t.registeredAddress(),
                "business_address", t.businessAddress(),
                "opened", t.openDate(),
                "employees", t.employees(),
                "accounting_system", FileWords.named("accounting_system", t.accountingSystem()),
                "accounting_filed", accounting(t),
                "vat_status",
                        general == null
                                ? words.word("small_scale")
                                : words.word("general", general.effectiveFrom().toString()),
                "tax_certificate_no", t.certificateNo() == null ? "" : t.certificateNo());
    }

    public List<Map<String, String>> accounts(Taxpayer taxpayer) {
        return taxpayer.accounts().stream()
                .map(account -> words.row(
                        "account", account.account(),
                        "bank", account.bankName(),
                        "account_name", account.holder(),
                        "account_kind", account.kind(),
                        "preferred", words.yes(account.preferred()),
                        "opened_on", account.openedOn()))
                .toList();
    }

    public List<Map<String, String>> changes(Taxpayer taxpayer) {
        return taxpayer.changes().stream()
                .map(change -> words.row(
                        "change_item", change.item(),
                        "before", change.from(),
                        "after", change.to(),
                        "changed_on", change.changedOn(),
                        "entered_on", change.enteredOn()))
                .toList();
    }

    private String accounting(Taxpayer taxpayer) {
        var filed = taxpayer.accounting();
        return filed == null
                ? words.word("not_filed")
                : words.word("filed_on", filed.filedOn().toString());
    }
}

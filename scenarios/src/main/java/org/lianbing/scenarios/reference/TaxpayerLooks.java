package org.lianbing.scenarios.reference;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.value.TaxpayerId;

/** Look-ups on who a taxpayer is and what he is assigned. */
final class TaxpayerLooks {
    private TaxpayerLooks() {}

    static List<LedgerLook> all() {
        return List.of(
                LedgerLook.of(
                        "taxpayer",
                        "识别号",
                        "name state authority legal_rep reg_capital register_type industry open_date license_date"
                                + " certificate_no accounting_system accounting_filed_on accounts changes employees investors",
                        TaxpayerLooks::taxpayer),
                LedgerLook.of("registered", "识别号", "yes", TaxpayerLooks::registered),
                LedgerLook.of("items", "识别号", "count national local", TaxpayerLooks::items),
                LedgerLook.of("item", "识别号 征收品目", "rate period_type due_rule local valid_from", TaxpayerLooks::item),
                LedgerLook.of("general", "识别号", "yes effective_from", TaxpayerLooks::general));
    }

    private static @Nullable Map<String, ?> taxpayer(Ledger ledger, List<String> arguments) {
        return ledger.book(RegistrationBook.class)
                .find(TaxpayerId.of(arguments.getFirst()))
                .map(TaxpayerLooks::row)
                .orElse(null);
    }

    private static Map<String, @Nullable Object> row(Taxpayer taxpayer) {
        var filing = taxpayer.accounting();
        return LedgerLook.row(
                "name", taxpayer.name(),
                "state", taxpayer.state().code(),
                "authority", taxpayer.authority(),
                "legal_rep", taxpayer.legalRepresentative().name(),
                "reg_capital", taxpayer.registeredCapital(),
                "register_type", taxpayer.registerType(),
                "industry", taxpayer.industry(),
                "open_date", taxpayer.openDate(),
                "license_date", taxpayer.licenseDate(),
                "certificate_no", taxpayer.certificateNo(),
                "accounting_system", taxpayer.accountingSystem(),
                "accounting_filed_on", filing == null ? null : filing.filedOn(),
                "accounts", taxpayer.accounts().size(),
                "changes", taxpayer.changes().size(),
                "employees", taxpayer.employees(),
                "investors", taxpayer.investors().size());
    }

    private static Map<String, ?> registered(Ledger ledger, List<String> arguments) {
        var found = ledger.book(RegistrationBook.class).find(TaxpayerId.of(arguments.getFirst()));
        return LedgerLook.row("yes", found.isPresent());
    }

    private static List<TaxItem> present(Ledger ledger, String taxpayer) {
        return ledger.book(QualificationBook.class).of(TaxpayerId.of(taxpayer)).items().stream()
                .filter(item -> item.isValidOn(ledger.today()))
                .toList();
    }

    private static Map<String, ?> items(Ledger ledger, List<String> arguments) {
        var present = present(ledger, arguments.getFirst());
        var local = (int) present.stream().filter(TaxItem::localBureau).count();
        return LedgerLook.row("count", present.size(), "national", present.size() - local, "local", local);
    }

    private static @Nullable Map<String, ?> item(Ledger ledger, List<String> arguments) {
        return present(ledger, arguments.getFirst()).stream()
                .filter(item -> item.levySubItem().equals(arguments.get(1)))
                .findFirst()
                .map(item -> LedgerLook.row(
                        "rate", item.rate(),
                        "period_type", item.periodType(),
                        "due_rule", item.dueRule(),
                        "local", item.localBureau(),
                        "valid_from", item.validFrom()))
                .orElse(null);
    }

    private static Map<String, ?> general(Ledger ledger, List<String> arguments) {
        var of = ledger.book(QualificationBook.class).of(TaxpayerId.of(arguments.getFirst()));
        var general = of.general();
        return LedgerLook.row(
                "yes",
                of.isGeneralOn(ledger.today()),
                "effective_from",
                general == null ? null : general.effectiveFrom());
    }
}

package org.lianbing.sandbox.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.books.registration.Taxpayer.BankDeposit;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** Files of taxpayers in normal state that differ from the personas in one thing. */
final class Files {
    private Files() {}

    static TaxpayerRegistered withoutCertificate(TaxpayerId id, String name) {
        return file(id, name, "173", null, List.of());
    }

    static TaxpayerRegistered individualBusiness(TaxpayerId id, String name) {
        return file(id, name, "410", id.toString(), List.of());
    }

    static TaxpayerRegistered withAccount(TaxpayerId id, String name, BankDeposit account) {
        return file(id, name, "173", id.toString(), List.of(account));
    }

    private static TaxpayerRegistered file(
            TaxpayerId id,
            String name,
            String registerType,
            @Nullable String certificateNo,
            List<BankDeposit> accounts) {
        var like = Personas.registered(id, name, TaxpayerState.NORMAL, "5175").taxpayer();
        return new TaxpayerRegistered(new Taxpayer(
                id,
                name,
                like.state(),
                registerType,
                like.industry(),
                like.authority(),
                like.region(),
                like.legalRepresentative(),
                like.registeredAddress(),
                like.businessAddress(),
                like.registeredCapital(),
                like.licenseNo(),
                like.openDate(),
                like.licenseDate(),
                like.confirmedOn(),
                like.employees(),
                like.accountingSystem(),
                like.finance(),
                like.agent(),
                like.investors(),
                certificateNo,
                null,
                accounts,
                List.of()));
    }
}

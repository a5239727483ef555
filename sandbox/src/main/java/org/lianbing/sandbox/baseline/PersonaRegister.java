package org.lianbing.sandbox.baseline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** A persona's file in the register, before any account was reported. */
final class PersonaRegister {
    static final String CHINA = "156";
    private static final String SMALL_ENTERPRISES = "101";
    private static final int DAYS_UNTIL_FILED = 10;

    private PersonaRegister() {}

    static Taxpayer of(Persona persona) {
        var accounting = persona.accounting();
        var finance = persona.finance();
        return new Taxpayer(
                persona.taxpayerId(),
                persona.name(),
                TaxpayerState.NORMAL,
                persona.registerType(),
                persona.industry(),
                persona.authority(),
                persona.region(),
                persona.chief().asPerson(),
                persona.address(),
                persona.address(),
                persona.capital(),
                persona.licenseNo(),
                persona.established(),
                persona.established(),
                persona.registered(),
                persona.employees(),
                accounting == null ? SMALL_ENTERPRISES : accounting.system(),
                (finance == null ? persona.chief() : finance).asPerson(),
                persona.agentOrChief().asPerson(),
                investors(persona),
                certificateNo(persona.taxpayerId()),
                filing(persona),
                List.of(),
                List.of());
    }

    /** A licence with a unified code replaces the registration certificate. */
    static @Nullable String certificateNo(TaxpayerId id) {
        return id.kind() == TaxpayerId.Kind.UNIFIED_CODE ? null : id.toString();
    }

    private static List<Taxpayer.Investor> investors(Persona persona) {
        return persona.investors().stream()
                .map(share -> new Taxpayer.Investor(share.name(), share.idType(), share.idNo(), share.share(), CHINA))
                .toList();
    }

    private static Taxpayer.@Nullable AccountingFiling filing(Persona persona) {
        var accounting = persona.accounting();
        return accounting == null
                ? null
                : new Taxpayer.AccountingFiling(
                        accounting.system(),
                        "01",
                        "01",
                        "02",
                        accounting.reportPeriod(),
                        persona.registered().plusDays(DAYS_UNTIL_FILED));
    }
}

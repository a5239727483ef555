package org.lianbing.sandbox.registration;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Region;

/**
 * What the commerce registry pushed of a unit; read-only at the counter.
 *
 * @param phone empty where the registry did not push one, as are the business address and the finance officer
 */
record RegistryRecord(
        String name,
        String legalRepName,
        String legalRepIdNo,
        String registeredAddress,
        String businessAddress,
        Money registeredCapital,
        String industry,
        String registerType,
        LocalDate established,
        Region region,
        String phone,
        String financeName) {
    private static final List<String> NEEDED = List.of(
            "taxpayer_name", "legal_rep_name", "reg_address", "industry", "register_type", "established", "region");

    /** Null if the record lacks what a file cannot do without, or holds what cannot be. */
    static @Nullable RegistryRecord read(Reply reply) {
        if (!reply.isAnswered()
                || NEEDED.stream().anyMatch(name -> reply.value(name).isBlank())) {
            return null;
        }
        try {
            var capital = reply.value("reg_capital");
            return new RegistryRecord(
                    reply.value("taxpayer_name"),
                    reply.value("legal_rep_name"),
                    reply.value("legal_rep_id_no"),
                    reply.value("reg_address"),
                    reply.value("biz_address"),
                    capital.isBlank() ? Money.ZERO : Money.of(capital),
                    reply.value("industry"),
                    reply.value("register_type"),
                    LocalDate.parse(reply.value("established")),
                    Region.of(reply.value("region")),
                    reply.value("phone"),
                    reply.value("finance_name"));
        } catch (IllegalArgumentException | DateTimeException broken) {
            return null;
        }
    }

    /** Where it does business, as far as the registry knows: at its registered address unless it says otherwise. */
    String knownBusinessAddress() {
        return businessAddress.isBlank() ? registeredAddress : businessAddress;
    }
}

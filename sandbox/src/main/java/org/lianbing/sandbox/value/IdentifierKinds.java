package org.lianbing.sandbox.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One entry point to check a text against any kind of identifier or code, by the kind's name. */
public final class IdentifierKinds {
    private static final SequencedMap<String, Consumer<String>> CHECKS = checks();

    private IdentifierKinds() {}

    /** Whether a text is valid, and if not, the sentence that says why. */
    public record Verdict(boolean valid, @Nullable String message) {}

    /** @throws IllegalArgumentException if there is no such kind */
    public static Verdict check(String kind, String value) {
        Consumer<String> check = CHECKS.get(kind);
        if (check == null) {
            throw new IllegalArgumentException("没有标识符种类 " + kind + "，现有：" + String.join("、", CHECKS.keySet()));
        }
        try {
            check.accept(value);
            return new Verdict(true, null);
        } catch (InvalidValue invalid) {
            return new Verdict(false, invalid.getMessage());
        }
    }

    private static SequencedMap<String, Consumer<String>> checks() {
        var checks = new LinkedHashMap<String, Consumer<String>>();
        checks.put("uscc", Uscc::new);
        checks.put("org_code", OrgCode::new);
        checks.put("taxpayer_id", TaxpayerId::new);
        checks.put("resident_id", ResidentId::new);
        checks.put("region", Region::new);
        checks.put("tax_authority", TaxAuthority::new);
        checks.put("register_type", RegisterType::new);
        checks.put("industry", Industry::new);
        checks.put("levy_item", LevyItem::new);
        checks.put("invoice_code", InvoiceCode::new);
        checks.put("invoice_number", InvoiceNumber::new);
        checks.put("bank_card", BankCard::new);
        return Collections.unmodifiableSequencedMap(checks);
    }
}

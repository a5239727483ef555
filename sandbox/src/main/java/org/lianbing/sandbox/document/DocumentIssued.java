package org.lianbing.sandbox.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * A document was issued.
 *
 * @param no its number, unique in the sandbox
 * @param kind names the template it is rendered with, such as {@code invoice-sale-slip}
 * @param content label to text, in the order of the paper
 * @param clause what it rests on, empty if nothing
 */
public record DocumentIssued(
        String no,
        String kind,
        String title,
        @Nullable TaxpayerId taxpayerId,
        TaxAuthority issuer,
        LocalDate issuedOn,
        Map<String, String> content,
        String clause)
        implements DocumentEvent {
    @Override
    public List<String> key() {
        return List.of(kind, taxpayerId == null ? "" : taxpayerId.toString());
    }
}

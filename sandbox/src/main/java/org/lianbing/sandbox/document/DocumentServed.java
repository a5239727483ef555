package org.lianbing.sandbox.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * A document reached its recipient.
 *
 * @param method how: 直接, 留置, 公告, 电子 …
 * @param effectiveOn the day it takes effect; service by notice takes 30 days (细则 106 条)
 */
public record DocumentServed(
        String no,
        @Nullable TaxpayerId taxpayerId,
        String method,
        LocalDate servedOn,
        LocalDate effectiveOn,
        String receiver)
        implements DocumentEvent {
    @Override
    public List<String> key() {
        return List.of(no);
    }
}

package org.lianbing.sandbox.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.document.DocumentBook.Filed;
import org.lianbing.sandbox.flow.Steps.Serve;
import org.lianbing.sandbox.flow.Steps.ServiceMethod;

/** Serving a document as the serve step of a case records it (细则 101–106 条). */
public final class Serving {
    /** A public notice counts as served when it has stood this long (细则 106 条). */
    private static final int DAYS_OF_NOTICE = 30;

    private Serving() {}

    /** The day service takes effect: the day itself, by public notice 30 days later. */
    public static LocalDate effectiveOn(Serve step) {
        return step.method() == ServiceMethod.NOTICE ? step.servedOn().plusDays(DAYS_OF_NOTICE) : step.servedOn();
    }

    public static DocumentServed served(Filed document, Serve step) {
        var issued = document.issued();
        return new DocumentServed(
                issued.no(),
                issued.taxpayerId(),
                step.method().label(),
                step.servedOn(),
                effectiveOn(step),
                step.receiver());
    }

    /** CV07 where the day of service lies before the document was issued, otherwise null. */
    public static @Nullable Decision tooEarly(Ledger ledger, Filed document, Serve step) {
        var issuedOn = document.issued().issuedOn();
        return step.servedOn().isBefore(issuedOn)
                ? Decision.refuse(CommonCheck.DATE_OUT_OF_RANGE, "字段", "送达日期", "a", issuedOn, "b", ledger.today())
                : null;
    }
}

package org.lianbing.sandbox.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Application;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxPeriod;

/**
 * The common checks that need the ledger or the officer, in their order of precedence: CV11, CV10, CV01, CV02, then the
 * others by number (reference A5 and the ruling on order). Each answers null when nothing is wrong.
 */
final class CommonChecks {
    private static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

    private CommonChecks() {}

    static @Nullable Decision of(OperationModel model, Operation operation, Ledger ledger, Sitting sitting) {
        var type = model.type();
        if (!type.posts().contains(sitting.post()) || !sitting.officer().holds(sitting.post())) {
            return Decision.refuse(CommonCheck.NO_RIGHT);
        }
        var refusal = onTaxpayer(type, operation, ledger, sitting);
        if (refusal == null) {
            refusal = onDates(model.form(), operation, ledger.today());
        }
        if (refusal == null && operation instanceof Application) {
            refusal = onPendingCase(type, operation, ledger);
        }
        if (refusal == null) {
            refusal = onAttachments(model.form(), operation);
        }
        return refusal == null ? onPeriods(model.form(), operation, ledger.today()) : refusal;
    }

    private static @Nullable Decision onTaxpayer(
            OperationType type, Operation operation, Ledger ledger, Sitting sitting) {
        var id = operation.taxpayerId();
        if (id == null || operation.registers()) {
            return null;
        }
        var taxpayer = ledger.book(RegistrationBook.class).find(id).orElse(null);
        if (taxpayer == null) {
            return Decision.refuse(CommonCheck.UNKNOWN_TAXPAYER);
        }
        if (!type.states().contains(taxpayer.state())) {
            return Decision.refuse(
                    CommonCheck.WRONG_STATE, "s", taxpayer.state().label(), "biz", type.title());
        }
        var bureau = bureauInCharge(operation, taxpayer, ledger);
        var exempt = type.anyBureau() || !sitting.post().isOffice();
        if (!exempt && !isSameBureau(sitting.officer().authority(), bureau)) {
            return Decision.refuse(CommonCheck.OTHER_BUREAU, "org", bureau.label(ledger.today()));
        }
        return null;
    }

    /** The bureau that handles the operation: until the merger of 2018 some matters belong to the local-tax bureau. */
    static TaxAuthority bureauInCharge(Operation operation, Taxpayer taxpayer, Ledger ledger) {
        return operation.isLocalMatter(ledger) ? taxpayer.authority().counterpart() : taxpayer.authority();
    }

    /** Sections of one bureau share its first seven digits (identifiers C6). */
    private static boolean isSameBureau(TaxAuthority one, TaxAuthority other) {
        return one.code().regionMatches(0, other.code(), 0, 7);
    }

    /** Whether an officer belongs to the bureau that handles the operation; used to pick the default officer. */
    static boolean isInCharge(Officer officer, Operation operation, Ledger ledger) {
        var id = operation.taxpayerId();
        if (id == null || operation.registers()) {
            return true;
        }
        return ledger.book(RegistrationBook.class)
                .find(id)
                .map(taxpayer -> isSameBureau(officer.authority(), bureauInCharge(operation, taxpayer, ledger)))
                .orElse(true);
    }

    private static @Nullable Decision onDates(FormModel form, Object record, LocalDate today) {
        for (var field : form.fields()) {
            if (field.isNotFuture() && field.valueIn(record) instanceof LocalDate date && !isWithin(date, today)) {
                return Decision.refuse(
                        CommonCheck.DATE_OUT_OF_RANGE, "字段", field.type().label(), "a", EARLIEST, "b", today);
            }
        }
        return null;
    }

    private static boolean isWithin(LocalDate date, LocalDate today) {
        return !date.isBefore(EARLIEST) && !date.isAfter(today);
    }

    private static @Nullable Decision onPendingCase(OperationType type, Operation operation, Ledger ledger) {
        return ledger.book(CaseBook.class)
                .pending(type.code(), operation.taxpayerId())
                .map(pending -> Decision.refuse(CommonCheck.ALREADY_PENDING, "no", pending.no()))
                .orElse(null);
    }

    private static @Nullable Decision onAttachments(FormModel form, Object record) {
        List<String> missing = new ArrayList<>();
        for (var field : form.fields()) {
            var papers = field.type().papers();
            if (papers != null
                    && field.isNeeded()
                    && field.valueIn(record) instanceof List<?> given
                    && given.isEmpty()) {
                missing.add(papers);
            }
        }
        return missing.isEmpty()
                ? null
                : Decision.refuse(CommonCheck.ATTACHMENT_MISSING, "list", String.join("、", missing));
    }

    private static @Nullable Decision onPeriods(FormModel form, Object record, LocalDate today) {
        for (var field : form.fields()) {
            if (field.valueIn(record) instanceof TaxPeriod period
                    && period.firstDay().isAfter(today)) {
                return Decision.refuse(CommonCheck.FUTURE_PERIOD);
            }
        }
        return null;
    }

    /** The dates of a step's form. */
    static @Nullable Decision onStepDates(FormModel form, Object record, LocalDate today) {
        return onDates(form, record, today);
    }
}

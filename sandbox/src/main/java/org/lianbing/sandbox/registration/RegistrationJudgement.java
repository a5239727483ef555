package org.lianbing.sandbox.registration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.registration.RegisterTaxpayer.Refusal;
import org.lianbing.sandbox.value.Region;
import org.lianbing.sandbox.value.RegisterType;
import org.lianbing.sandbox.value.TaxAuthority;

/** Whether a unit may be registered as its form says; the common checks leave out who is not in the register yet. */
record RegistrationJudgement(RegisterTaxpayer form, Ledger ledger, Sitting sitting) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The first refusal in their order, null if there is none. */
    @Nullable
    Decision refusal() {
        var refusal = refusedByCommonChecks();
        if (refusal == null) {
            refusal = refusedAsRegistered();
        }
        if (refusal == null) {
            refusal = refusedForInvestors();
        }
        if (refusal != null) {
            return refusal;
        }
        if (!isCompetent(authority())) {
            return Decision.refuse(Refusal.WRONG_AUTHORITY);
        }
        return form.number().equals(form.taxpayerId())
                ? null
                : Decision.refuse(Refusal.WRONG_NUMBER, "x", form.number());
    }

    /** Whether somebody bears the number already. */
    @Nullable
    Decision refusedAsRegistered() {
        return ledger.book(RegistrationBook.class)
                .find(form.number())
                .filter(taxpayer -> taxpayer.state().isLive())
                .map(taxpayer -> Decision.refuse(Refusal.ALREADY_REGISTERED, "name", taxpayer.name()))
                .orElse(null);
    }

    private @Nullable Decision refusedByCommonChecks() {
        var today = ledger.today();
        if (isCompetent(authority())
                && !authority().isSameBureauAs(sitting.officer().authority())) {
            return Decision.refuse(CommonCheck.OTHER_BUREAU, "org", authority().label(today));
        }
        return form.openDate().isBefore(form.licenseDate())
                ? Decision.refuse(CommonCheck.DATE_OUT_OF_RANGE, "字段", "开业日期", "a", form.licenseDate(), "b", today)
                : null;
    }

    private @Nullable Decision refusedForInvestors() {
        var shares = form.investors().stream().map(InvestorRow::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (shares.compareTo(WHOLE) != 0) {
            return Decision.refuse(
                    Refusal.SHARES_NOT_WHOLE, "x", shares.stripTrailingZeros().toPlainString());
        }
        var needsForeigner = RegisterType.of(form.registerType()).needsForeignInvestor();
        return needsForeigner && form.investors().stream().noneMatch(InvestorRow::isForeign)
                ? Decision.refuse(Refusal.COUNTRY_MISSING)
                : null;
    }

    private TaxAuthority authority() {
        return TaxAuthority.of(form.taxAuthority());
    }

    /** The bureau of the region; until the merger the local one for those it administers alone. */
    private boolean isCompetent(TaxAuthority authority) {
        var isSplit = ledger.today().isBefore(TaxAuthority.MERGER);
        var local = isSplit && form.jointAdmin() == JointAdministration.LOCAL;
        return authority.isLocal() == local && Region.of(form.region()).equals(authority.region());
    }
}

package org.lianbing.sandbox.declaration;

import java.time.LocalDate;
import java.util.Optional;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.law.surcharge.SixTaxesRelief;
import org.lianbing.sandbox.law.surcharge.Surcharges;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.PeriodKind;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/** What the surcharges of a period depend on: the taxpayer's place and kind, and the VAT he declared for it. */
record SurchargeCircumstances(Ledger ledger, TaxpayerId taxpayerId, TaxPeriod period) {
    /** From here on the halving is for small enterprises and individuals too, not for small-scale taxpayers alone. */
    private static final LocalDate HALVED_FOR_SMALL_ENTERPRISES = LocalDate.of(2022, 1, 1);
    /** A small enterprise has no more employees than this; its other tests are those of the income tax. */
    private static final int SMALL_ENTERPRISE_EMPLOYEES = 300;

    Optional<TaxReturn> vatReturn() {
        return ledger.book(DeclarationBook.class).standing(taxpayerId, LevyItem.VAT.code(), period);
    }

    /** The VAT to be paid by the return; nothing where it gives a refund. */
    Money vatBase() {
        return vatReturn().map(filed -> filed.due().max(Money.ZERO)).orElse(Money.ZERO);
    }

    Money consumptionTaxBase() {
        return ledger.book(DeclarationBook.class)
                .standing(taxpayerId, LevyItem.CONSUMPTION_TAX.code(), period)
                .map(filed -> filed.due().max(Money.ZERO))
                .orElse(Money.ZERO);
    }

    Money sales() {
        return vatReturn()
                .map(filed -> filed.operation().equals("SB-01")
                        ? GeneralVatSheet.sales(filed.figures())
                        : SmallScaleVatSheet.sales(filed.figures()))
                .orElse(Money.ZERO);
    }

    boolean isEducationExempt() {
        return Surcharges.educationExempt(sales(), isQuarterly(), period.lastDay());
    }

    Optional<Money> exemptionLimit() {
        return Surcharges.exemptionLimit(isQuarterly(), period.lastDay());
    }

    private boolean isQuarterly() {
        return period.kind() == PeriodKind.QUARTER;
    }

    CityPlace place() {
        return CityPlace.of(taxpayer().region());
    }

    /** Whether the taxpayer may claim the halving of six taxes and two surcharges for the period. */
    boolean mayHalve() {
        if (!SixTaxesRelief.inForce(period.lastDay())) {
            return false;
        }
        var small = !ledger.book(QualificationBook.class).of(taxpayerId).isGeneralOn(period.lastDay());
        var widened = !period.lastDay().isBefore(HALVED_FOR_SMALL_ENTERPRISES);
        return small || widened && (taxpayer().isIndividual() || taxpayer().employees() <= SMALL_ENTERPRISE_EMPLOYEES);
    }

    private Taxpayer taxpayer() {
        return ledger.book(RegistrationBook.class).find(taxpayerId).orElseThrow();
    }
}

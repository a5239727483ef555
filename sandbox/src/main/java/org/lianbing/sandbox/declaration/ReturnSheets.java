package org.lianbing.sandbox.declaration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.relief.ReliefBook;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefRecorded;
import org.lianbing.sandbox.value.LevyItem;

/** Finds the sheet a filed return was computed by, as it would be computed today. */
final class ReturnSheets {
    private static final String BELOW_THRESHOLD = "0001042801";

    private ReturnSheets() {}

    /** Empty for a form that is not computed here. */
    static Optional<ReturnSheet> of(Ledger ledger, TaxReturn filed) {
        return switch (filed.operation()) {
            case "SB-01" -> Optional.of(general(ledger, filed));
            case "SB-02" -> Optional.of(smallScale(ledger, filed));
            case "SB-04" -> Optional.of(surcharges(ledger, filed));
            default -> Optional.empty();
        };
    }

    /** The reliefs recorded with a return. */
    static List<ReliefRecorded> reliefs(Ledger ledger, TaxReturn filed) {
        return ledger.book(ReliefBook.class).of(filed.taxpayerId()).stream()
                .filter(relief -> relief.returnNo().equals(filed.no()))
                .toList();
    }

    private static ReturnSheet general(Ledger ledger, TaxReturn filed) {
        var carry = ledger.book(DeclarationBook.class).creditBefore(filed.taxpayerId(), filed.period());
        return new GeneralVatSheet(
                filed.taxpayerId(), filed.period(), carry, code(ledger, filed, usual(filed, ReliefCodes.REDUCTION)));
    }

    private static ReturnSheet smallScale(Ledger ledger, TaxReturn filed) {
        var individual = ledger.book(RegistrationBook.class)
                .find(filed.taxpayerId())
                .orElseThrow()
                .isIndividual();
        var usual = individual ? BELOW_THRESHOLD : usual(filed, ReliefCodes.EXEMPTION);
        return new SmallScaleVatSheet(filed.taxpayerId(), filed.period(), individual, code(ledger, filed, usual));
    }

    private static ReturnSheet surcharges(Ledger ledger, TaxReturn filed) {
        var circumstances = new SurchargeCircumstances(ledger, filed.taxpayerId(), filed.period());
        var end = filed.period().lastDay();
        var half =
                reliefs(ledger, filed).stream().anyMatch(relief -> ReliefCodes.isReduction(relief.reliefCode(), end));
        return new SurchargeSheet(circumstances, circumstances.place().rateOn(end), half);
    }

    private static @Nullable String usual(TaxReturn filed, String kind) {
        return ReliefCodes.usual(LevyItem.VAT.code(), kind, filed.period().lastDay())
                .orElse(null);
    }

    /** The code the return's relief was recorded under, or the usual one if it had none. */
    private static @Nullable String code(Ledger ledger, TaxReturn filed, @Nullable String usual) {
        var recorded = reliefs(ledger, filed);
        return recorded.isEmpty() ? usual : recorded.getFirst().reliefCode();
    }
}

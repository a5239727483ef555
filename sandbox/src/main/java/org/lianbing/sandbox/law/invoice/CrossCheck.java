package org.lianbing.sandbox.law.invoice;

import java.time.LocalDate;
import java.util.Optional;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;

/** The result of holding the deduction copy of a special invoice against the issuer's stub. */
public enum CrossCheck {
    DUPLICATE("重号"),
    NO_STUB("缺联"),
    VOIDED("属于作废"),
    DIFFERENT("不符"),
    AGREES("相符");

    static final DatedValues<String> FORMULA = DatedValues.read("invoice/cross-check.yaml", String.class);

    private final String says;

    CrossCheck(String says) {
        this.says = says;
    }

    /**
     * What a copy shows; a field the deduction copy does not give is not compared.
     */
    public record Copy(
            Optional<Money> tax,
            Optional<Money> amount,
            Optional<String> buyer,
            Optional<String> seller,
            Optional<LocalDate> date) {

        boolean agreesWith(Copy stub) {
            return agrees(tax, stub.tax)
                    && agrees(amount, stub.amount)
                    && agrees(buyer, stub.buyer)
                    && agrees(seller, stub.seller)
                    && agrees(date, stub.date);
        }

        private static <T> boolean agrees(Optional<T> given, Optional<T> onStub) {
            return given.isEmpty() || given.equals(onStub);
        }
    }

    /** The issuer's stub. */
    public record Stub(Copy copy, boolean voided) {}

    /**
     * Judges in order: duplicate, no stub, voided, different, agreeing.
     *
     * @param duplicate whether the deduction copy was handed in before
     */
    public static CrossCheck of(Copy deductionCopy, boolean duplicate, Optional<Stub> stub) {
        if (duplicate) {
            return DUPLICATE;
        }
        if (stub.isEmpty()) {
            return NO_STUB;
        }
        if (stub.get().voided()) {
            return VOIDED;
        }
        return deductionCopy.agreesWith(stub.get().copy()) ? AGREES : DIFFERENT;
    }

    public String says() {
        return says;
    }
}

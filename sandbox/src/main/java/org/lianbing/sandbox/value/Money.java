package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in yuan with exactly two decimals.
 *
 * <p>Arithmetic between amounts is exact. Where a rate comes in, use {@link #times(Rate)} and friends only as the last
 * step: they round half-up to the fen at once. A longer calculation works on {@link BigDecimal} and ends in
 * {@link #rounded(BigDecimal)}.
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO.setScale(2));

    /** @throws IllegalArgumentException if the amount has more than two decimals */
    public Money {
        if (yuan.scale() != 2) {
            if (yuan.stripTrailingZeros().scale() > 2) {
                throw new IllegalArgumentException("金额最多两位小数：" + yuan.toPlainString());
            }
            yuan = yuan.setScale(2);
        }
    }

    /** Reads a plain decimal such as {@code 12345.67}; no separators, no currency sign. */
    @JsonCreator
    public static Money of(String text) {
        return new Money(new BigDecimal(text.trim()));
    }

    public static Money of(long yuan) {
        return new Money(BigDecimal.valueOf(yuan).setScale(2));
    }

    /** Rounds half-up to the fen: the one rounding at the end of a calculation. */
    public static Money rounded(BigDecimal exact) {
        return new Money(exact.setScale(2, RoundingMode.HALF_UP));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
    }

    public Money negated() {
        return new Money(yuan.negate());
    }

    public Money times(Rate rate) {
        return rounded(yuan.multiply(rate.value()));
    }

    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    public boolean isPositive() {
        return yuan.signum() > 0;
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** Plain decimal with two places, as in JSON: {@code 12345.67}. */
    @JsonValue
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}

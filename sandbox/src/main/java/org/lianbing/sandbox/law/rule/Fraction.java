package org.lianbing.sandbox.law.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** A quotient kept exact until it becomes money, so that nothing is rounded on the way. The denominator is positive. */
public record Fraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<Fraction> {

    public Fraction {
        if (denominator.signum() <= 0) {
            throw new ArithmeticException("分母须为正数：" + denominator);
        }
    }

    public static Fraction of(BigDecimal whole) {
        return new Fraction(whole, BigDecimal.ONE);
    }

    public static Fraction of(Money amount) {
        return of(amount.yuan());
    }

    public Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    public Fraction times(Rate rate) {
        return times(rate.value());
    }

    public Fraction over(BigDecimal divisor) {
        return new Fraction(numerator, denominator.multiply(divisor));
    }

    /** Takes the tax out of an amount that contains it: divides by one plus the rate. */
    public Fraction withoutTax(Rate rate) {
        return over(BigDecimal.ONE.add(rate.value()));
    }

    public Fraction plus(Fraction other) {
        var left = numerator.multiply(other.denominator);
        return new Fraction(left.add(other.numerator.multiply(denominator)), denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Fraction orZero() {
        return numerator.signum() < 0 ? of(BigDecimal.ZERO) : this;
    }

    /** The one rounding at the end: half-up to the fen. */
    public Money toMoney() {
        return new Money(numerator.divide(denominator, 2, RoundingMode.HALF_UP));
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}

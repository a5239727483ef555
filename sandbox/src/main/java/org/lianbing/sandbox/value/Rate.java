package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;

/** A tax rate, levy rate or share as a decimal fraction: 17 % is {@code 0.17}. Equal whatever the trailing zeros. */
public record Rate(BigDecimal value) implements Comparable<Rate> {
    public static final Rate ZERO = new Rate(BigDecimal.ZERO);
    private static final int LEAST_SCALE = 2;

    public Rate {
        var stripped = value.stripTrailingZeros();
        value = stripped.scale() < LEAST_SCALE ? stripped.setScale(LEAST_SCALE) : stripped;
    }

    @JsonCreator
    public static Rate of(String text) {
        return new Rate(new BigDecimal(text.trim()));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Rate other) {
        return value.compareTo(other.value);
    }

    /** At least two decimals: {@code 0.17}, {@code 0.0005}. */
    @JsonValue
    @Override
    public String toString() {
        return value.toPlainString();
    }
}

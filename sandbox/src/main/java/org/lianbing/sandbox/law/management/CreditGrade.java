package org.lianbing.sandbox.law.management;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.law.dated.DatedValue;
import org.lianbing.sandbox.law.dated.DatedValues;

/** A taxpayer's credit grade of a year, by score; M is for those without a record of income, since 2018-04. */
public enum CreditGrade {
    A,
    B,
    M,
    C,
    D;

    static final DatedValues<Bounds> BOUNDS = DatedValues.read("management/credit-grades.yaml", Bounds.class);
    static final DatedValues<Integer> DEDUCTIONS = DatedValues.read("management/credit-deductions.yaml", Integer.class);

    /**
     * @param directlyD whether a fact sends the taxpayer to D whatever the score
     * @param newOrWithoutIncome newly established, or without income in the year judged
     */
    public static CreditGrade of(int score, boolean directlyD, boolean newOrWithoutIncome, LocalDate date) {
        var bounds = boundsAt(date).value();
        if (directlyD) {
            return D;
        }
        if (newOrWithoutIncome && bounds.reachesM(score)) {
            return M;
        }
        if (score >= bounds.aFrom()) {
            return A;
        }
        if (score >= bounds.bFrom()) {
            return B;
        }
        return score >= bounds.cFrom() ? C : D;
    }

    /** Points off for a breach, for instance {@code late_return}; empty before the grades existed. */
    public static Optional<Integer> deduction(String breach, LocalDate date) {
        return DEDUCTIONS.find(breach, date).map(DatedValue::value);
    }

    static DatedValue<Bounds> boundsAt(LocalDate date) {
        return BOUNDS.versionAt(date);
    }

    record Bounds(int aFrom, int bFrom, int cFrom, @Nullable Integer mFrom) {

        boolean reachesM(int score) {
            return mFrom != null && score >= mFrom;
        }
    }
}

package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What exactly is taxed under a levy item (征收品目); its first five digits are the item. */
public record LevySubItem(String code) implements Coded, Comparable<LevySubItem> {
    private static final String TABLE = "levy_sub_item";
    private static final int LENGTH = 9;
    private static final int ITEM_LENGTH = 5;

    /** @throws InvalidValue unless it is nine digits of the table */
    public LevySubItem {
        InvalidValue.unless(CheckDigits.isDigits(code, LENGTH), "征收品目代码应为 9 位数字");
        CodeTables.named(TABLE).require(code);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LevySubItem of(String text) {
        return new LevySubItem(text);
    }

    public LevyItem item() {
        return new LevyItem(code.substring(0, ITEM_LENGTH));
    }

    /** The rates that may be assigned on the day; empty for taxes by unit or before and after its validity. */
    public List<Rate> ratesOn(LocalDate date) {
        return row(date).stream()
                .flatMap(row -> row.all("rates").stream())
                .map(Rate::of)
                .toList();
    }

    /** The budget item its revenue is booked to (预算科目); empty before and after its validity. */
    public Optional<String> budgetItemOn(LocalDate date) {
        return row(date).map(row -> row.required("budget_item"));
    }

    /**
     * The code in the table {@code budget_level} of how the treasury shares it; empty before and after its validity.
     */
    public Optional<String> budgetLevelOn(LocalDate date) {
        return row(date).map(row -> row.required("budget_level"));
    }

    /** Whether on that day the local tax bureau collects it; from 2018-06-15 there is one bureau and this is false. */
    public boolean isLocalOn(LocalDate date) {
        return row(date)
                .flatMap(row -> row.date("local_bureau_until"))
                .filter(last -> !date.isAfter(last))
                .isPresent();
    }

    /**
     * Whether on that day it is taxed at a levy rate (征收率) that only small-scale taxpayers may use; those of
     * simplified taxation (简易计税) are open to general taxpayers too.
     */
    public boolean isSmallScaleOnlyOn(LocalDate date) {
        return row(date)
                .filter(row -> row.flag("levy_rate") && !row.flag("simple"))
                .isPresent();
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public int compareTo(LevySubItem other) {
        return code.compareTo(other.code);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }

    private Optional<CodeRow> row(LocalDate date) {
        return CodeTables.named(TABLE).find(code, date);
    }
}

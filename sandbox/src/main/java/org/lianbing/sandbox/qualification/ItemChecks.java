package org.lianbing.sandbox.qualification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.books.qualification.Qualifications;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.qualification.AssignTaxItems.Refusal;
import org.lianbing.sandbox.value.DateRange;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.Rate;
import org.lianbing.sandbox.value.TaxAuthority;

/** The checks on the rows of an assignment of taxes; each answers null when nothing is wrong with the row. */
record ItemChecks(Taxpayer taxpayer, Qualifications standing, List<ItemRow> rows, LocalDate today) {
    private static final String VAT = LevyItem.VAT.code();
    private static final String ENTERPRISE_INCOME_TAX = LevyItem.CORPORATE_INCOME_TAX.code();
    private static final List<String> SURCHARGES = List.of(
            LevyItem.CITY_MAINTENANCE_TAX.code(),
            LevyItem.EDUCATION_SURCHARGE.code(),
            LevyItem.LOCAL_EDUCATION_SURCHARGE.code());

    @Nullable
    Decision belongsToItem(ItemRow row) {
        return row.subItem().item().code().equals(row.levyItem())
                ? null
                : Decision.refuse(Refusal.NOT_OF_THE_ITEM, "x", row.levySubItem(), "y", row.levyItem());
    }

    /** Against what stands but for the assignments this form changes, and against the form's other rows. */
    @Nullable
    Decision overlapsNothing(ItemRow row) {
        List<DateRange> others = new ArrayList<>();
        standing.items().stream()
                .filter(item -> item.levySubItem().equals(row.levySubItem()))
                .filter(item -> rows.stream().noneMatch(changing -> changing.isSameAssignmentAs(item)))
                .forEach(item -> others.add(item.validity()));
        var position = indexOf(row);
        for (int i = 0; i < position; i++) {
            if (rows.get(i).levySubItem().equals(row.levySubItem())) {
                others.add(rows.get(i).validity());
            }
        }
        return others.stream()
                .filter(row.validity()::overlaps)
                .findFirst()
                .map(other -> Decision.refuse(
                        Refusal.OVERLAPPING, "d1", other.from(), "d2", other.to() == null ? "长期" : other.to()))
                .orElse(null);
    }

    /** By identity: two rows may be equal, and then they overlap. */
    private int indexOf(ItemRow row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i) == row) {
                return i;
            }
        }
        throw new IllegalArgumentException("不是本表的认定行：" + row);
    }

    @Nullable
    Decision suitsRegisterType(ItemRow row) {
        return !endsOrKeeps(row) && row.levyItem().equals(ENTERPRISE_INCOME_TAX) && !taxpayer.paysEnterpriseIncomeTax()
                ? Decision.refuse(Refusal.NO_ENTERPRISE_INCOME_TAX)
                : null;
    }

    /** What ends before the registration as a general taxpayer takes effect was rightly at the levy rate. */
    @Nullable
    Decision suitsGeneralTaxpayer(ItemRow row) {
        return row.subItem().isSmallScaleOnlyOn(row.validFrom()) && isGeneralDuring(row)
                ? Decision.refuse(Refusal.SMALL_SCALE_ONLY)
                : null;
    }

    private boolean isGeneralDuring(ItemRow row) {
        var general = standing.general();
        return general != null && row.validity().overlaps(DateRange.since(general.effectiveFrom()));
    }

    @Nullable
    Decision isInForce(ItemRow row) {
        return endsOrKeeps(row) || row.subItem().isValidOn(row.validFrom())
                ? null
                : Decision.refuse(Refusal.NOT_IN_FORCE, "x", row.levySubItem(), "d", row.validFrom());
    }

    /** Who collects enterprise income tax goes by the taxpayer (国税发[2008]120号), not by the sub-item. */
    @Nullable
    Decision namesItsBureau(ItemRow row) {
        var isSplit = today.isBefore(TaxAuthority.MERGER);
        var local = isSplit && row.subItem().isLocalOn(row.validFrom());
        var isEither = isSplit && row.levyItem().equals(ENTERPRISE_INCOME_TAX);
        if (endsOrKeeps(row) || isEither || row.localBureau() == local) {
            return null;
        }
        return Decision.refuse(
                Refusal.WRONG_BUREAU,
                "x",
                row.subItem().label(row.validFrom()),
                "year",
                row.validFrom().getYear(),
                "bureau",
                local ? "地税机关" : isSplit ? "国税机关" : "合并后的税务机关",
                "flag",
                local ? "Y" : "N");
    }

    /** A tax by unit has no rates to choose from. */
    @Nullable
    Decision hasRightRate(ItemRow row) {
        var rates = row.subItem().ratesOn(row.validFrom());
        return endsOrKeeps(row) || rates.isEmpty() || rates.contains(row.rate())
                ? null
                : Decision.refuse(
                        Refusal.WRONG_RATE,
                        "x",
                        row.subItem().label(row.validFrom()),
                        "d",
                        row.validFrom(),
                        "rates",
                        rates.stream().map(Rate::toString).collect(Collectors.joining("、")),
                        "rate",
                        row.rate());
    }

    @Nullable
    Decision hasRightBudget(ItemRow row) {
        var right = row.rightBudgetItem().equals(row.budgetItem())
                && row.rightBudgetLevel().equals(row.budgetLevel());
        return endsOrKeeps(row) || right
                ? null
                : Decision.refuse(
                        Refusal.WRONG_BUDGET,
                        "x",
                        row.subItem().label(row.validFrom()),
                        "item",
                        row.rightBudgetItem(),
                        "level",
                        row.rightBudgetLevel());
    }

    /** A general taxpayer files VAT by the month; enterprise income tax is prepaid by the quarter or the month. */
    @Nullable
    Decision hasRightPeriod(ItemRow row) {
        if (endsOrKeeps(row)) {
            return null;
        }
        var period = row.periodType();
        if (row.levyItem().equals(VAT) && isGeneralDuring(row) && period != PeriodType.MONTH) {
            return Decision.refuse(Refusal.WRONG_PERIOD, "x", "一般纳税人增值税", "periods", "06 月");
        }
        var isPrepaid = row.levyItem().equals(ENTERPRISE_INCOME_TAX) && row.levyMode() != LevyMode.WITHHELD;
        return isPrepaid && period != PeriodType.QUARTER && period != PeriodType.MONTH
                ? Decision.refuse(Refusal.WRONG_PERIOD, "x", "企业所得税预缴", "periods", "08 季（或 06 月）")
                : null;
    }

    /** What has not begun yet may be changed without a word. */
    @Nullable
    Decision isExplained(ItemRow row, @Nullable String reason) {
        var plan = new AssignmentPlan(standing, rows);
        return reason == null
                        && !plan.isUnchanged(row)
                        && !row.validFrom().isAfter(today)
                        && standing.beginning(row.levySubItem(), row.validFrom())
                                .isPresent()
                ? Decision.refuse(Refusal.NO_CHANGE_REASON, "x", row.subItem().label(row.validFrom()))
                : null;
    }

    /** Whether a VAT row begins an assignment beside which no surcharges stand, here or in the book. */
    boolean lackSurcharges() {
        return rows.stream()
                .filter(row -> row.levyItem().equals(VAT) && !endsOrKeeps(row))
                .anyMatch(row -> SURCHARGES.stream().anyMatch(item -> !isAssignedDuring(item, row.validity())));
    }

    private boolean isAssignedDuring(String levyItem, DateRange days) {
        return rows.stream()
                        .anyMatch(row -> row.levyItem().equals(levyItem)
                                && row.validity().overlaps(days))
                || standing.items().stream()
                        .anyMatch(item -> item.levyItem().equals(levyItem)
                                && item.validity().overlaps(days));
    }

    /** Rows that leave an assignment as it was but for its last day are not held against today's rules. */
    private boolean endsOrKeeps(ItemRow row) {
        var plan = new AssignmentPlan(standing, rows);
        return plan.isEnding(row) || plan.isUnchanged(row);
    }
}

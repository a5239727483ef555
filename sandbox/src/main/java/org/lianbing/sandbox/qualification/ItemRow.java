package org.lianbing.sandbox.qualification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Computed;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.value.DateRange;
import org.lianbing.sandbox.value.LevySubItem;
import org.lianbing.sandbox.value.Rate;

/** One line of the assignment of taxes, as filled at the counter (认定行). */
public record ItemRow(
        @Label("征收项目") @Coded("levy_item") String levyItem,
        @Label("征收品目") @Coded("levy_sub_item") String levySubItem,
        @Label("税率/征收率") Rate rate,
        @Label("预算科目") @Computed @Text(max = 9) @Nullable String budgetItem,
        @Label("预算级次") @Computed @Text(max = 2) @Nullable String budgetLevel,
        @Label("纳税期限") PeriodType periodType,
        @Label("申报期限") @Coded("due_rule") String dueRule,
        @Label("征收方式") LevyMode levyMode,
        @Label("地税征收标志") Boolean localBureau,
        @Label("有效期起") LocalDate validFrom,
        @Label("有效期止") @Nullable LocalDate validTo) {

    LevySubItem subItem() {
        return LevySubItem.of(levySubItem);
    }

    DateRange validity() {
        return new DateRange(validFrom, validTo);
    }

    /** The line with the budget item and level its revenue is booked to, where they were left out. */
    ItemRow computed() {
        return new ItemRow(
                levyItem,
                levySubItem,
                rate,
                budgetItem == null ? rightBudgetItem() : budgetItem,
                budgetLevel == null ? rightBudgetLevel() : budgetLevel,
                periodType,
                dueRule,
                levyMode,
                localBureau,
                validFrom,
                validTo);
    }

    /** Empty where the sub-item is not in force on the day it is assigned from, which is refused. */
    String rightBudgetItem() {
        return subItem().budgetItemOn(validFrom).orElse("");
    }

    String rightBudgetLevel() {
        return subItem().budgetLevelOn(validFrom).orElse("");
    }

    /** Whether it is the assignment that stands in the book, but for its last day. */
    boolean isButForItsEnd(TaxItem standing) {
        return isSameAssignmentAs(standing)
                && rate.equals(standing.rate())
                && periodType.code().equals(standing.periodType())
                && dueRule.equals(standing.dueRule())
                && levyMode.code().equals(standing.levyMode())
                && localBureau == standing.localBureau();
    }

    /** An assignment is known by its sub-item and the day it begins. */
    boolean isSameAssignmentAs(TaxItem standing) {
        return levySubItem.equals(standing.levySubItem()) && validFrom.equals(standing.validFrom());
    }

    TaxItem item() {
        return new TaxItem(
                levyItem,
                levySubItem,
                rate,
                rightBudgetItem(),
                rightBudgetLevel(),
                periodType.code(),
                dueRule,
                levyMode.code(),
                localBureau,
                validFrom,
                validTo);
    }
}

package org.lianbing.sandbox.declaration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.value.CodeRow;
import org.lianbing.sandbox.value.CodeTable;
import org.lianbing.sandbox.value.CodeTables;

/** Codes of reliefs (减免性质): a code must have been in force in the period and belong to the tax. */
final class ReliefCodes {
    static final String TABLE = "relief_code";
    static final String REDUCTION = "02";
    static final String EXEMPTION = "03";

    private ReliefCodes() {}

    static void check(Faults faults, String code, List<String> levyItems, LocalDate periodEnd) {
        var row = table().find(code, periodEnd);
        if (row.isEmpty()) {
            faults.add("relief_code", "CV06", "减免性质代码 " + code + " 不存在或在 " + periodEnd + " 无效");
        } else if (row.filter(relief -> levyItems.contains(relief.required("levy_item")))
                .isEmpty()) {
            faults.add("relief_code", "CV06", "减免性质代码 " + code + " 不适用于本税种");
        }
    }

    /** The code a relief of a tax is recorded under where the form names none. */
    static Optional<String> usual(String levyItem, String kind, LocalDate periodEnd) {
        return table().rows().stream()
                .filter(row -> row.validity().contains(periodEnd)
                        && row.required("levy_item").equals(levyItem)
                        && row.required("kind").equals(kind))
                .map(CodeRow::code)
                .findFirst();
    }

    static boolean isReduction(String code, LocalDate periodEnd) {
        return table().find(code, periodEnd)
                .filter(row -> row.required("kind").equals(REDUCTION))
                .isPresent();
    }

    private static CodeTable table() {
        return CodeTables.named(TABLE);
    }
}

package org.lianbing.sandbox.legal;

import java.time.LocalDate;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.LevySubItem;

/** Which taxes the local-tax bureau looks after, by the sub-items it collects. */
final class LocalTaxes {
    private LocalTaxes() {}

    static boolean isLocal(String levyItem, LocalDate today) {
        return CodeTables.named("levy_sub_item").rows().stream()
                .filter(row -> row.code().startsWith(levyItem) && row.validity().contains(today))
                .anyMatch(row -> LevySubItem.of(row.code()).isLocalOn(today));
    }
}

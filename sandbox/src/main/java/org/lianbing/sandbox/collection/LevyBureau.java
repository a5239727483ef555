package org.lianbing.sandbox.collection;

import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.LevySubItem;

/** Which bureau collects a levy: until the merger of 2018 the local one had taxes of its own. */
final class LevyBureau {
    /** What a case at a national counter raised is collected there, also where the local bureau entrusted it (委托代征). */
    private static final String CASE = "SL";

    private LevyBureau() {}

    static boolean isLocal(Ledger ledger, String levyId) {
        return ledger.book(CollectionBook.class)
                .find(levyId)
                .filter(levy -> isLocal(ledger, levy))
                .isPresent();
    }

    private static boolean isLocal(Ledger ledger, Levy levy) {
        return levy.kind() != Levy.Kind.FINE
                && !levy.source().startsWith(CASE)
                && CodeTables.named("levy_sub_item").contains(levy.levySubItem())
                && LevySubItem.of(levy.levySubItem()).isLocalOn(ledger.today());
    }
}

package org.lianbing.sandbox.kernel;

import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Operation;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.invoicing.InvoicingDomain;

/** What is left of a submission without its JSON and its hash: common checks, decision, posting. For measurements. */
public final class TypedCore {
    private final StandardCatalogue catalogue = new StandardCatalogue(List.of(new InvoicingDomain()));

    /** @throws IllegalStateException if it is refused */
    public Ledger posted(Ledger ledger, Operation operation, Officer officer, Post post) {
        var sitting = new Sitting(officer, post, Map.of());
        var refusal = CommonChecks.of(catalogue.model(operation), operation, ledger, sitting);
        var decision = refusal == null ? operation.computed(ledger, sitting).decide(ledger, sitting) : refusal;
        if (decision instanceof Decision.Accepted accepted) {
            return ledger.post(accepted.events(), new Stamp(ledger.entry() + 1, ledger.today(), officer.id()));
        }
        throw new IllegalStateException(decision.toString());
    }
}

package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.registration.Taxpayer;

/** Which invoices made-up taxpayers are approved for; approvals of the same kit and buyer are shared. */
final class InvoiceKits {
    private static final String OLD_FOR_NEW = "01";

    private final Weighted<Trades.Invoices> forGeneral;
    private final Weighted<Trades.Invoices> forSmall;
    private final Map<Key, List<InvoiceAccount.Approval>> shared = new HashMap<>();

    private record Key(Trades.Invoices kit, Taxpayer.Person buyer) {}

    InvoiceKits(Trades trades) {
        this.forGeneral = new Weighted<>(trades.generalInvoices(), Trades.Invoices::weight);
        this.forSmall = new Weighted<>(trades.smallInvoices(), Trades.Invoices::weight);
    }

    InvoiceAccount pick(boolean isGeneral, Taxpayer.Person buyer, LocalDate registered, int n, SeededNumbers dice) {
        var kit = (isGeneral ? forGeneral : forSmall).pick(dice);
        if (kit.approvals().isEmpty()) {
            return InvoiceAccount.NONE;
        }
        return new InvoiceAccount(
                shared.computeIfAbsent(new Key(kit, buyer), InvoiceKits::approvals),
                licence(kit, registered, n),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private static List<InvoiceAccount.Approval> approvals(Key key) {
        var buyers =
                List.of(new InvoiceAccount.Buyer(key.buyer().name(), key.buyer().idNo()));
        return key.kit().approvals().stream()
                .map(approval -> new InvoiceAccount.Approval(
                        approval.kind(),
                        approval.limit(),
                        approval.monthly(),
                        approval.perTime(),
                        approval.hold(),
                        OLD_FOR_NEW,
                        buyers))
                .toList();
    }

    private static InvoiceAccount.@Nullable Licence licence(Trades.Invoices kit, LocalDate registered, int n) {
        var level = kit.licence();
        return level == null
                ? null
                : new InvoiceAccount.Licence(level, registered, "税许〔" + registered.getYear() + "〕" + n);
    }
}

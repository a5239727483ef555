package org.lianbing.sandbox.books.invoicing;

import io.vavr.collection.HashMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.PieceState;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * Invoices by taxpayer, and the stock of each counter. A number range is at any time in exactly one place: a counter or
 * one account.
 */
public record InvoicingBook(HashMap<TaxpayerId, InvoiceAccount> accounts, HashMap<String, List<Stock>> counters)
        implements Book<InvoicingEvent> {
    public static final InvoicingBook EMPTY = new InvoicingBook(HashMap.empty(), HashMap.empty());

    /** A range on a counter's shelf. */
    public record Stock(String kind, NumberRange range) {}

    @Override
    public Class<InvoicingEvent> eventType() {
        return InvoicingEvent.class;
    }

    @Override
    public InvoicingBook post(InvoicingEvent event, Stamp stamp) {
        return switch (event) {
            case InvoicingEvent.CounterStocked stocked ->
                stocked(stocked.counter(), new Stock(stocked.kind(), stocked.range()));
            case InvoicingEvent.InvoiceTypesApproved a ->
                with(
                        a.taxpayerId(),
                        of(a.taxpayerId())
                                .approved(new InvoiceAccount.Approval(
                                        a.kind(),
                                        a.singleLimit(),
                                        a.monthlyQty(),
                                        a.perTimeQty(),
                                        a.holdQty(),
                                        a.takeMode(),
                                        a.buyers())));
            case InvoicingEvent.InvoiceLimitLicensed l ->
                with(
                        l.taxpayerId(),
                        of(l.taxpayerId())
                                .licensed(new InvoiceAccount.Licence(l.level(), l.grantedOn(), l.documentNo())));
            case InvoicingEvent.InvoicesSold sold -> sold(sold);
            case InvoicingEvent.DeviceWritten written -> this;
            case InvoicingEvent.InvoicesIssued i ->
                with(
                        i.taxpayerId(),
                        of(i.taxpayerId())
                                .issued(new InvoiceAccount.Issue(
                                        i.kind(), i.range(), i.voided(), i.red(), i.amount(), i.tax())));
            case InvoicingEvent.InvoicesVerified verified ->
                with(verified.taxpayerId(), of(verified.taxpayerId()).moving(verified.range(), PieceState.VERIFIED));
            case InvoicingEvent.DeviceCopied c ->
                with(
                        c.taxpayerId(),
                        of(c.taxpayerId()).copied(new InvoiceAccount.DeviceCopy(c.period(), c.sales(), c.tax())));
            case InvoicingEvent.InputCertified c ->
                with(
                        c.taxpayerId(),
                        of(c.taxpayerId())
                                .certified(new InvoiceAccount.Certified(c.period(), c.count(), c.amount(), c.tax())));
            case InvoicingEvent.SupplyChanged changed ->
                with(changed.taxpayerId(), of(changed.taxpayerId()).stopped(changed.reason()));
        };
    }

    public InvoiceAccount of(TaxpayerId taxpayer) {
        return accounts.getOrElse(taxpayer, InvoiceAccount.NONE);
    }

    /** What lies on the counter of a bureau, by kind and number. */
    public List<Stock> counter(TaxAuthority bureau) {
        return counters.getOrElse(shelf(bureau), List.of());
    }

    /** The shelf's range that holds all these numbers, null if none does. */
    public @Nullable Stock onShelf(TaxAuthority bureau, String kind, NumberRange range) {
        return counter(bureau).stream()
                .filter(stock -> stock.kind().equals(kind) && stock.range().contains(range))
                .findFirst()
                .orElse(null);
    }

    public InvoicingBook with(TaxpayerId taxpayer, InvoiceAccount account) {
        return new InvoicingBook(accounts.put(taxpayer, account), counters);
    }

    public InvoicingBook stocked(TaxAuthority bureau, Stock added) {
        List<Stock> shelf = new ArrayList<>(counter(bureau));
        shelf.add(added);
        return new InvoicingBook(accounts, counters.put(shelf(bureau), List.copyOf(shelf)));
    }

    private InvoicingBook sold(InvoicingEvent.InvoicesSold sold) {
        List<Stock> shelf = new ArrayList<>();
        counter(sold.counter()).forEach(stock -> {
            var rests =
                    stock.range().overlaps(sold.range()) ? stock.range().minus(sold.range()) : List.of(stock.range());
            rests.forEach(rest -> shelf.add(new Stock(stock.kind(), rest)));
        });
        var account = of(sold.taxpayerId()).sold(new InvoiceAccount.Sale(sold.kind(), sold.range(), sold.soldOn()));
        return new InvoicingBook(
                accounts.put(sold.taxpayerId(), account), counters.put(shelf(sold.counter()), List.copyOf(shelf)));
    }

    /** Sections of one bureau share a shelf. */
    private static String shelf(TaxAuthority bureau) {
        return bureau.toString().substring(0, 7);
    }
}

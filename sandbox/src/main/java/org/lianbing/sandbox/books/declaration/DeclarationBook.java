package org.lianbing.sandbox.books.declaration;

import io.vavr.collection.HashMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.InvoicedOnBehalf;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * Returns by number, and which periods of which tax they settle.
 *
 * @param historyUntil returns due before this day were all filed before the sandbox opened, except those in {@code gaps}
 * @param gaps {@code taxpayer|levy item|period} that the history leaves open
 * @param openingCredit VAT credit carried into the first period after the history
 * @param compared result of the one-window comparison by {@code taxpayer|period}
 * @param onBehalf special invoices issued at the counter for small-scale taxpayers
 */
public record DeclarationBook(
        TreeMap<String, TaxReturn> returns,
        HashMap<String, String> settled,
        LocalDate historyUntil,
        HashMap<String, Boolean> gaps,
        HashMap<TaxpayerId, Money> openingCredit,
        HashMap<String, String> compared,
        Vector<InvoicedOnBehalf> onBehalf)
        implements Book<DeclarationEvent> {

    /** An empty book whose history ends on a day. */
    public static DeclarationBook since(LocalDate historyUntil) {
        return new DeclarationBook(
                TreeMap.empty(),
                HashMap.empty(),
                historyUntil,
                HashMap.empty(),
                HashMap.empty(),
                HashMap.empty(),
                Vector.empty());
    }

    @Override
    public Class<DeclarationEvent> eventType() {
        return DeclarationEvent.class;
    }

    @Override
    public DeclarationBook post(DeclarationEvent event, Stamp stamp) {
        return switch (event) {
            case DeclarationEvent.ReturnFiled filed -> filed(filed);
            case DeclarationEvent.ReturnCompared c ->
                new DeclarationBook(
                        returns,
                        settled,
                        historyUntil,
                        gaps,
                        openingCredit,
                        compared.put(c.taxpayerId() + "|" + c.period(), c.result()),
                        onBehalf);
            case DeclarationEvent.ReturnVoided voided -> voided(voided);
            case DeclarationEvent.ReturnCorrected c ->
                with(returns.put(c.no(), returns.apply(c.no()).corrected(c.figures(), c.due())), settled);
            case InvoicedOnBehalf issued ->
                new DeclarationBook(
                        returns, settled, historyUntil, gaps, openingCredit, compared, onBehalf.append(issued));
        };
    }

    private DeclarationBook filed(DeclarationEvent.ReturnFiled filed) {
        var taxReturn = new TaxReturn(
                filed.no(),
                filed.taxpayerId(),
                filed.operation(),
                filed.levyItem(),
                filed.period(),
                filed.filedOn(),
                filed.deadline(),
                filed.figures(),
                filed.due(),
                true,
                1);
        var now = settled;
        for (var item : filed.covers()) {
            now = now.put(slot(filed.taxpayerId(), item, filed.period()), filed.no());
        }
        return with(returns.put(filed.no(), taxReturn), now);
    }

    private DeclarationBook voided(DeclarationEvent.ReturnVoided voided) {
        return with(
                returns.put(voided.no(), returns.apply(voided.no()).voided()),
                settled.filterValues(no -> !no.equals(voided.no())));
    }

    private DeclarationBook with(TreeMap<String, TaxReturn> filed, HashMap<String, String> slots) {
        return new DeclarationBook(filed, slots, historyUntil, gaps, openingCredit, compared, onBehalf);
    }

    public Optional<TaxReturn> find(String no) {
        return returns.get(no).toJavaOptional();
    }

    /** The standing return for a tax and period. */
    public Optional<TaxReturn> standing(TaxpayerId taxpayer, String levyItem, TaxPeriod period) {
        return settled.get(slot(taxpayer, levyItem, period))
                .flatMap(returns::get)
                .toJavaOptional();
    }

    public List<TaxReturn> of(TaxpayerId taxpayer) {
        return returns.values()
                .filter(filed -> filed.taxpayerId().equals(taxpayer))
                .toJavaList();
    }

    /** Whether the period of a tax is settled: by a return here, or in the history before the sandbox opened. */
    public boolean isFiled(TaxpayerId taxpayer, String levyItem, TaxPeriod period, LocalDate deadline) {
        var slot = slot(taxpayer, levyItem, period);
        return settled.containsKey(slot) || (deadline.isBefore(historyUntil) && !gaps.containsKey(slot));
    }

    /** Whether history left anything unfiled. */
    public boolean hasGaps() {
        return !gaps.isEmpty();
    }

    /** The VAT credit carried into a period: column 20 of the last standing general return before it. */
    public Money creditBefore(TaxpayerId taxpayer, TaxPeriod period) {
        var earlier = new ArrayList<TaxReturn>();
        for (var filed : of(taxpayer)) {
            if (filed.standing()
                    && filed.operation().equals("SB-01")
                    && filed.period().lastDay().isBefore(period.firstDay())) {
                earlier.add(filed);
            }
        }
        return earlier.stream()
                .max((one, other) -> one.period().compareTo(other.period()))
                .map(filed -> filed.figure("l20_carry_next"))
                .orElse(openingCredit.getOrElse(taxpayer, Money.ZERO));
    }

    public DeclarationBook withGap(TaxpayerId taxpayer, String levyItem, TaxPeriod period) {
        return new DeclarationBook(
                returns,
                settled,
                historyUntil,
                gaps.put(slot(taxpayer, levyItem, period), true),
                openingCredit,
                compared,
                onBehalf);
    }

    public DeclarationBook withOpeningCredit(TaxpayerId taxpayer, Money credit) {
        return new DeclarationBook(
                returns, settled, historyUntil, gaps, openingCredit.put(taxpayer, credit), compared, onBehalf);
    }

    /** The last standing return of the same tax for a later period. */
    public Optional<TaxReturn> standingAfter(TaxReturn filed) {
        return of(filed.taxpayerId()).stream()
                .filter(other -> other.standing()
                        && other.levyItem().equals(filed.levyItem())
                        && other.period().firstDay().isAfter(filed.period().lastDay()))
                .max(Comparator.comparing(TaxReturn::period));
    }

    /** Result of the one-window comparison of a period, empty where none was made. */
    public Optional<String> comparison(TaxpayerId taxpayer, TaxPeriod period) {
        return compared.get(taxpayer + "|" + period).toJavaOptional();
    }

    /** Special invoices issued on his behalf within a period. */
    public List<InvoicedOnBehalf> onBehalfIn(TaxpayerId taxpayer, TaxPeriod period) {
        return onBehalf.filter(issued -> issued.taxpayerId().equals(taxpayer) && period.contains(issued.issuedOn()))
                .toJavaList();
    }

    /** The number of the next return. */
    public String nextNo(LocalDate today) {
        return "SB" + today.getYear() + String.format("%08d", returns.size() + 1);
    }

    private static String slot(TaxpayerId taxpayer, String levyItem, TaxPeriod period) {
        return taxpayer + "|" + levyItem + "|" + period;
    }
}

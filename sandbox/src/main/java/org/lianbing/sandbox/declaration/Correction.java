package org.lianbing.sandbox.declaration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnCompared;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnCorrected;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnVoided;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefWithdrawn;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.flow.TodoEvent.TodoRaised;
import org.lianbing.sandbox.law.invoice.OneWindowComparison.Mismatch;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.Money;

/**
 * What making a return void or changing its figures comes to.
 *
 * @param sheet null for a form that is not computed here, which can only be made void
 * @param figures after the change; none when it is void
 * @param wrong the figure that does not go with the others, null if all do
 */
record Correction(
        Ledger ledger,
        TaxReturn filed,
        @Nullable ReturnSheet sheet,
        Map<String, Money> figures,
        ReturnSheet.@Nullable Wrong wrong) {

    static Correction voiding(Ledger ledger, TaxReturn filed) {
        return new Correction(ledger, filed, null, Map.of(), null);
    }

    static Correction changing(Ledger ledger, TaxReturn filed, Map<String, Money> changes) {
        var sheet = ReturnSheets.of(ledger, filed).orElse(null);
        if (sheet == null || !changes.keySet().stream().allMatch(sheet::knows)) {
            return new Correction(ledger, filed, sheet, filed.figures(), null);
        }
        var corrected = sheet.corrected(filed.figures(), changes);
        var wrong = ReturnLimits.wrong(ledger, filed, sheet, changes);
        return new Correction(ledger, filed, sheet, corrected.figures(), wrong == null ? corrected.wrong() : wrong);
    }

    private boolean isVoid() {
        return figures.isEmpty();
    }

    boolean knows(String field) {
        return sheet != null && sheet.knows(field);
    }

    String label(String field) {
        return sheet == null ? field : sheet.label(field);
    }

    /** What is now due in all. */
    Money due() {
        return dues().values().stream().reduce(Money.ZERO, Money::plus);
    }

    private Map<String, Money> dues() {
        return sheet == null ? Map.of() : sheet.dues(figures);
    }

    /** What is due in addition; negative: too much was declared. */
    Money difference() {
        return due().minus(filed.due());
    }

    boolean isPaid() {
        return levies().stream().anyMatch(this::isPaid) || new LevyAdjustment(ledger, filed).isOverpaymentUsed();
    }

    private boolean isPaid(Levy levy) {
        var book = ledger.book(CollectionBook.class);
        return levy.paid().isPositive()
                || book.raisedBy(levy.id()).stream().anyMatch(fee -> fee.paid().isPositive());
    }

    private List<Levy> levies() {
        return ledger.book(CollectionBook.class).raisedBy(filed.no());
    }

    /** A levy of the return, or a late fee on one, that the bank is debiting; null if there is none. */
    @Nullable
    String pendingDebit() {
        var book = ledger.book(CollectionBook.class);
        return levies().stream()
                .flatMap(levy -> Stream.concat(Stream.of(levy), book.raisedBy(levy.id()).stream()))
                .filter(levy -> levy.pendingDebit() != null)
                .map(Levy::id)
                .findFirst()
                .orElse(null);
    }

    /** The standing surcharges return whose basis changes with this VAT return, null if there is none. */
    @Nullable
    String surchargesOn() {
        if (!filed.levyItem().equals(LevyItem.VAT.code())
                || !isVoid() && difference().isZero()) {
            return null;
        }
        return ledger.book(DeclarationBook.class)
                .standing(filed.taxpayerId(), LevyItem.CITY_MAINTENANCE_TAX.code(), filed.period())
                .map(TaxReturn::no)
                .orElse(null);
    }

    List<Event> events(Sitting sitting, String reason) {
        return isVoid() ? voiding(sitting, reason) : changing(sitting, reason);
    }

    private List<Event> voiding(Sitting sitting, String reason) {
        List<Event> events = new ArrayList<>();
        events.add(new ReturnVoided(filed.no(), filed.taxpayerId(), filed.levyItem(), filed.period(), reason));
        events.addAll(new LevyAdjustment(ledger, filed).cancelled(reason));
        events.addAll(withdrawnReliefs());
        Map<String, String> content = head(reason);
        content.put("作废税额", filed.due().toString());
        events.add(paper(sitting, "return-void", "申报作废表", content));
        return events;
    }

    private List<Event> changing(Sitting sitting, String reason) {
        List<Event> events = new ArrayList<>();
        events.add(new ReturnCorrected(
                filed.no(),
                filed.taxpayerId(),
                filed.levyItem(),
                filed.period(),
                figures,
                due(),
                difference(),
                reason));
        events.addAll(new LevyAdjustment(ledger, filed).changed(before(), dues(), reason));
        events.addAll(reliefs());
        events.addAll(comparison());
        Map<String, String> content = head(reason);
        figures.forEach((field, value) -> {
            if (!value.equals(filed.figure(field))) {
                content.put(label(field), filed.figure(field) + " → " + value);
            }
        });
        content.put("差额税款", difference().toString());
        events.add(paper(sitting, "return-correction", "更正申报表", content));
        return events;
    }

    private Map<String, Money> before() {
        return sheet == null ? Map.of() : sheet.dues(filed.figures());
    }

    private List<Event> withdrawnReliefs() {
        return ReturnSheets.reliefs(ledger, filed).isEmpty()
                ? List.of()
                : List.of(new ReliefWithdrawn(filed.taxpayerId(), filed.no()));
    }

    private List<Event> reliefs() {
        var now = sheet == null ? List.<Event>of() : List.<Event>copyOf(sheet.reliefs(filed.no(), figures));
        if (now.equals(ReturnSheets.reliefs(ledger, filed))) {
            return List.of();
        }
        List<Event> events = new ArrayList<>(withdrawnReliefs());
        events.addAll(now);
        return events;
    }

    /** A return that agreed and no longer does locks the card; one that agrees now is released by SB-14 only. */
    private List<Event> comparison() {
        var book = ledger.book(DeclarationBook.class);
        var agreed = book.comparison(filed.taxpayerId(), filed.period()).filter(result -> result.startsWith("0"));
        if (!filed.operation().equals("SB-01") || agreed.isEmpty()) {
            return List.of();
        }
        var compared = OneWindow.compare(ledger, filed.taxpayerId(), filed.period(), figures);
        if (compared.agrees()) {
            return List.of();
        }
        var says = compared.mismatches().stream().map(Mismatch::says).toList();
        return List.of(
                new ReturnCompared(filed.taxpayerId(), filed.no(), filed.period(), compared.result(), says),
                new TodoRaised(filed.taxpayerId(), "SB-14", Post.REVIEW, "更正后一窗式比对不符：" + String.join("；", says)));
    }

    private Map<String, String> head(String reason) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("原申报编号", filed.no());
        content.put("税种", LevyItem.of(filed.levyItem()).label(ledger.today()));
        content.put("税款所属期", filed.period().toString());
        content.put("原因", reason);
        return content;
    }

    private Event paper(Sitting sitting, String kind, String title, Map<String, String> content) {
        return DocumentBook.next(ledger, sitting, 0, kind, title, filed.taxpayerId(), content, "税收征收管理法第二十五条");
    }
}

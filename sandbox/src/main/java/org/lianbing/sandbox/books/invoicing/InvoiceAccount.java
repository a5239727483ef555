package org.lianbing.sandbox.books.invoicing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxPeriod;

/**
 * One taxpayer's invoices: what he is approved for, what he holds, what he issued, what his device and the
 * authentication of his input invoices reported.
 *
 * @param licence highest amount level licensed for special invoices (01 万元版 … 05 一亿元版), null for none
 * @param supplyStop why he gets no invoices at present, null if he does
 */
public record InvoiceAccount(
        List<Approval> approvals,
        @Nullable Licence licence,
        List<Piece> pieces,
        List<Sale> sales,
        List<Issue> issues,
        List<DeviceCopy> copies,
        List<Certified> certified,
        @Nullable String supplyStop) {
    public static final InvoiceAccount NONE =
            new InvoiceAccount(List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(), null);
    private static final Comparator<Piece> BY_STATE_KIND_AND_NUMBER =
            Comparator.comparing(Piece::state).thenComparing(Piece::kind).thenComparing(Piece::range);

    /** What he may take of one kind of invoice (票种核定). */
    public record Approval(
            String kind, String singleLimit, int monthly, int perTime, int hold, String takeMode, List<Buyer> buyers) {}

    /** A person who may take invoices for him. */
    public record Buyer(String name, String idNo) {}

    /** A licence for the highest amount of a special invoice. */
    public record Licence(String level, LocalDate grantedOn, String documentNo) {}

    /** A number range in one state; the pieces of an account never overlap. */
    public record Piece(String kind, NumberRange range, PieceState state) {
        private boolean joins(Piece other) {
            return state == other.state && kind.equals(other.kind) && range.joins(other.range);
        }
    }

    /** Where a piece stands. */
    public enum PieceState {
        BLANK("空白"),
        USED("已开未验"),
        VERIFIED("已验旧"),
        CANCELLED("已缴销"),
        LOST("丢失");

        private final String label;

        PieceState(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** A sale at the counter. */
    public record Sale(String kind, NumberRange range, LocalDate on) {}

    /** What the electronic record says of invoices he issued, voided ones among them. */
    public record Issue(String kind, NumberRange range, int voided, int red, Money amount, Money tax) {}

    /** What his tax-control device reported for a period (抄报税): special invoices only. */
    public record DeviceCopy(TaxPeriod period, Money sales, Money tax) {}

    /** Input invoices that were authenticated for a period. */
    public record Certified(TaxPeriod period, int count, Money amount, Money tax) {}

    public Optional<Approval> approval(String kind) {
        return approvals.stream()
                .filter(approval -> approval.kind().equals(kind))
                .findFirst();
    }

    /** Invoices of a kind in his hands: blank ones and used ones not yet verified. */
    public int held(String kind) {
        return count(kind, PieceState.BLANK) + count(kind, PieceState.USED);
    }

    public int blank(String kind) {
        return count(kind, PieceState.BLANK);
    }

    public int unverified(String kind) {
        return count(kind, PieceState.USED);
    }

    public int soldIn(String kind, YearMonth month) {
        return sales.stream()
                .filter(sale ->
                        sale.kind().equals(kind) && YearMonth.from(sale.on()).equals(month))
                .mapToInt(sale -> sale.range().size())
                .sum();
    }

    /** Whether all numbers of the range are his and in one of the states. */
    public boolean holds(NumberRange range, PieceState... states) {
        var inState = pieces.stream()
                .filter(piece -> List.of(states).contains(piece.state()))
                .map(Piece::range)
                .toList();
        return NumberRange.merged(inState).stream().anyMatch(whole -> whole.contains(range));
    }

    public Optional<DeviceCopy> copy(TaxPeriod period) {
        return copies.stream().filter(copy -> copy.period().equals(period)).reduce((first, last) -> last);
    }

    /** All authentications of a period added up. */
    public Certified certifiedIn(TaxPeriod period) {
        var count = 0;
        var amount = Money.ZERO;
        var tax = Money.ZERO;
        for (var batch : certified) {
            if (batch.period().equals(period)) {
                count += batch.count();
                amount = amount.plus(batch.amount());
                tax = tax.plus(batch.tax());
            }
        }
        return new Certified(period, count, amount, tax);
    }

    private int count(String kind, PieceState state) {
        return pieces.stream()
                .filter(piece -> piece.kind().equals(kind) && piece.state() == state)
                .mapToInt(piece -> piece.range().size())
                .sum();
    }

    public InvoiceAccount approved(Approval approval) {
        List<Approval> all = new ArrayList<>(approvals);
        all.removeIf(old -> old.kind().equals(approval.kind()));
        if (approval.monthly() > 0) {
            all.add(approval);
        }
        return new InvoiceAccount(List.copyOf(all), licence, pieces, sales, issues, copies, certified, supplyStop);
    }

    public InvoiceAccount licensed(Licence granted) {
        return new InvoiceAccount(approvals, granted, pieces, sales, issues, copies, certified, supplyStop);
    }

    public InvoiceAccount sold(Sale sale) {
        List<Sale> all = new ArrayList<>(sales);
        all.add(sale);
        List<Piece> held = new ArrayList<>(pieces);
        held.add(new Piece(sale.kind(), sale.range(), PieceState.BLANK));
        return new InvoiceAccount(
                approvals, licence, merged(held), List.copyOf(all), issues, copies, certified, supplyStop);
    }

    InvoiceAccount issued(Issue issue) {
        List<Issue> all = new ArrayList<>(issues);
        all.add(issue);
        return new InvoiceAccount(
                approvals,
                licence,
                moved(issue.range(), PieceState.USED),
                sales,
                List.copyOf(all),
                copies,
                certified,
                supplyStop);
    }

    InvoiceAccount moving(NumberRange range, PieceState to) {
        return new InvoiceAccount(approvals, licence, moved(range, to), sales, issues, copies, certified, supplyStop);
    }

    public InvoiceAccount copied(DeviceCopy copy) {
        List<DeviceCopy> all = new ArrayList<>(copies);
        all.add(copy);
        return new InvoiceAccount(approvals, licence, pieces, sales, issues, List.copyOf(all), certified, supplyStop);
    }

    public InvoiceAccount certified(Certified batch) {
        List<Certified> all = new ArrayList<>(certified);
        all.add(batch);
        return new InvoiceAccount(approvals, licence, pieces, sales, issues, copies, List.copyOf(all), supplyStop);
    }

    InvoiceAccount stopped(@Nullable String why) {
        return new InvoiceAccount(approvals, licence, pieces, sales, issues, copies, certified, why);
    }

    /** The pieces with one range in a new state; what lies outside the range stays as it was. */
    private List<Piece> moved(NumberRange range, PieceState to) {
        List<Piece> next = new ArrayList<>();
        var kind = "";
        for (var piece : pieces) {
            if (piece.range().overlaps(range)) {
                kind = piece.kind();
                piece.range().minus(range).forEach(rest -> next.add(new Piece(piece.kind(), rest, piece.state())));
            } else {
                next.add(piece);
            }
        }
        next.add(new Piece(kind, range, to));
        return merged(next);
    }

    /** Neighbouring pieces of one kind and state become one. */
    private static List<Piece> merged(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        for (var piece : pieces.stream().sorted(BY_STATE_KIND_AND_NUMBER).toList()) {
            var last = result.isEmpty() ? null : result.getLast();
            if (last != null && last.joins(piece)) {
                result.set(
                        result.size() - 1, new Piece(last.kind(), last.range().merge(piece.range()), last.state()));
            } else {
                result.add(piece);
            }
        }
        return List.copyOf(result);
    }
}

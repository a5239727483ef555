package org.lianbing.scenarios.reference;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.Piece;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.PieceState;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.invoicing.Quota;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;

/** Look-ups on invoices. */
final class InvoiceLooks {
    private InvoiceLooks() {}

    static List<LedgerLook> all() {
        return List.of(
                LedgerLook.of(
                        "quota",
                        "识别号 票种",
                        "monthly per_time hold taken held month_left hold_left most",
                        InvoiceLooks::quota),
                LedgerLook.of("approval", "识别号 票种", "single_limit take_mode buyers", InvoiceLooks::approval),
                LedgerLook.of("licence", "识别号", "level granted_on", InvoiceLooks::licence),
                LedgerLook.of(
                        "invoices", "识别号 票种", "held blank unverified blank_ranges last_number", InvoiceLooks::invoices),
                LedgerLook.of(
                        "sold_today",
                        "识别号 票种",
                        "qty times code first_number last_number pieces",
                        InvoiceLooks::soldToday),
                LedgerLook.of("next_blank", "识别号 票种 份数", "code from to", InvoiceLooks::nextBlank),
                LedgerLook.of("next_on_shelf", "机关 票种 份数", "code from to", InvoiceLooks::nextOnShelf),
                LedgerLook.of("shelf", "机关 票种", "count code first_number last_number ranges", InvoiceLooks::shelf));
    }

    private static InvoiceAccount account(Ledger ledger, String taxpayer) {
        return ledger.book(InvoicingBook.class).of(TaxpayerId.of(taxpayer));
    }

    private static @Nullable Map<String, ?> quota(Ledger ledger, List<String> arguments) {
        var account = account(ledger, arguments.getFirst());
        return account.approval(arguments.get(1))
                .map(approval -> Quota.of(account, approval, YearMonth.from(ledger.today())))
                .map(quota -> LedgerLook.row(
                        "monthly", quota.monthly(),
                        "per_time", quota.perTime(),
                        "hold", quota.hold(),
                        "taken", quota.taken(),
                        "held", quota.held(),
                        "month_left", quota.monthLeft(),
                        "hold_left", quota.holdLeft(),
                        "most", quota.most()))
                .orElse(null);
    }

    private static @Nullable Map<String, ?> approval(Ledger ledger, List<String> arguments) {
        return account(ledger, arguments.getFirst())
                .approval(arguments.get(1))
                .map(approval -> LedgerLook.row(
                        "single_limit", approval.singleLimit(),
                        "take_mode", approval.takeMode(),
                        "buyers", approval.buyers().size()))
                .orElse(null);
    }

    private static @Nullable Map<String, ?> licence(Ledger ledger, List<String> arguments) {
        var licence = account(ledger, arguments.getFirst()).licence();
        return licence == null ? null : LedgerLook.row("level", licence.level(), "granted_on", licence.grantedOn());
    }

    private static Map<String, ?> invoices(Ledger ledger, List<String> arguments) {
        var account = account(ledger, arguments.getFirst());
        var kind = arguments.get(1);
        var blank = account.pieces().stream()
                .filter(piece -> piece.kind().equals(kind) && piece.state() == PieceState.BLANK)
                .map(Piece::range)
                .sorted()
                .toList();
        return LedgerLook.row(
                "held", account.held(kind),
                "blank", account.blank(kind),
                "unverified", account.unverified(kind),
                "blank_ranges", joined(blank.stream()),
                "last_number", blank.isEmpty() ? null : blank.getLast().toText());
    }

    /** What was sold to him today; {@code pieces} counts ranges with gaps between them. */
    private static @Nullable Map<String, ?> soldToday(Ledger ledger, List<String> arguments) {
        var ranges = account(ledger, arguments.getFirst()).sales().stream()
                .filter(sale ->
                        sale.kind().equals(arguments.get(1)) && sale.on().equals(ledger.today()))
                .map(InvoiceAccount.Sale::range)
                .sorted()
                .toList();
        return ranges.isEmpty()
                ? null
                : LedgerLook.row(
                        "qty", ranges.stream().mapToInt(NumberRange::size).sum(),
                        "times", ranges.size(),
                        "code", ranges.getFirst().code(),
                        "first_number", ranges.getFirst().fromText(),
                        "last_number", ranges.getLast().toText(),
                        "pieces", NumberRange.merged(ranges).size());
    }

    private static Map<String, ?> shelf(Ledger ledger, List<String> arguments) {
        var ranges = ledger.book(InvoicingBook.class).counter(TaxAuthority.of(arguments.getFirst())).stream()
                .filter(stock -> stock.kind().equals(arguments.get(1)))
                .map(InvoicingBook.Stock::range)
                .sorted()
                .toList();
        return LedgerLook.row(
                "count", ranges.stream().mapToInt(NumberRange::size).sum(),
                "code", ranges.isEmpty() ? null : ranges.getFirst().code(),
                "first_number", ranges.isEmpty() ? null : ranges.getFirst().fromText(),
                "last_number", ranges.isEmpty() ? null : ranges.getLast().toText(),
                "ranges", joined(ranges.stream()));
    }

    /** The lowest blank numbers in a taxpayer's hands. */
    private static @Nullable Map<String, ?> nextBlank(Ledger ledger, List<String> arguments) {
        return account(ledger, arguments.getFirst()).pieces().stream()
                .filter(piece -> piece.kind().equals(arguments.get(1)) && piece.state() == PieceState.BLANK)
                .map(Piece::range)
                .sorted()
                .findFirst()
                .map(range -> range.first(Integer.parseInt(arguments.get(2))))
                .map(InvoiceLooks::row)
                .orElse(null);
    }

    private static Map<String, @Nullable Object> row(NumberRange range) {
        return LedgerLook.row("code", range.code(), "from", range.fromText(), "to", range.toText());
    }

    /** The lowest numbers on a counter's shelf, as many as asked for, out of one roll. */
    private static @Nullable Map<String, ?> nextOnShelf(Ledger ledger, List<String> arguments) {
        return ledger.book(InvoicingBook.class).counter(TaxAuthority.of(arguments.getFirst())).stream()
                .filter(stock -> stock.kind().equals(arguments.get(1)))
                .map(InvoicingBook.Stock::range)
                .sorted()
                .findFirst()
                .map(range -> range.first(Integer.parseInt(arguments.get(2))))
                .map(InvoiceLooks::row)
                .orElse(null);
    }

    private static String joined(Stream<NumberRange> ranges) {
        return ranges.map(NumberRange::toString).collect(Collectors.joining("、"));
    }
}

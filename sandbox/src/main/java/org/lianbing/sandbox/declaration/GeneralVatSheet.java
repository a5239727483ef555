package org.lianbing.sandbox.declaration;

import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefRecorded;
import org.lianbing.sandbox.law.vat.GeneralVat;
import org.lianbing.sandbox.law.vat.GeneralVatEntries;
import org.lianbing.sandbox.value.LevyItem;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * The columns of a general taxpayer's VAT return. Lines of the annexes stand among the figures under their key
 * ({@link AnnexField}); columns 11, 12, 14 and 21 move with them.
 *
 * @param carry the credit carried into the period
 * @param reliefCode under which reductions and exempt sales are recorded, null if none was claimed
 */
record GeneralVatSheet(
        TaxpayerId taxpayerId,
        TaxPeriod period,
        Money carry,
        @Nullable String reliefCode) implements ReturnSheet {
    private static final Labels LABELS = new Labels(FileGeneralVatReturn.class);
    private static final Money MOST_INVOICES = Money.of(999_999);
    private static final List<String> TOTALS = List.of("l11_output", "l12_input", "l14_out", "l21_simple");
    private static final List<String> COMPUTED =
            List.of("l17_creditable", "l18_credited", "l13_carry", "l19_tax", "l20_carry_next", "l24_total", "l34_due");
    private static final List<String> COLUMNS = List.of(
            "l13_carry",
            "l14_out",
            "l15_refund",
            "l11_output",
            "l12_input",
            "l17_creditable",
            "l18_credited",
            "l19_tax",
            "l20_carry_next",
            "l21_simple",
            "l24_total",
            "l34_due",
            "l23_reduce",
            "l28_prepaid");

    /** All figures of a return as filed, every column computed from its lines and entries. */
    Map<String, Money> filed(
            List<OutputRow> output, List<InputRow> input, Money exportRefund, Money reduction, Money prepaid) {
        Map<String, Money> figures = new LinkedHashMap<>();
        for (var row : output) {
            figures.put(row.key() + ".sales", row.sales());
            figures.put(row.key() + ".tax", row.tax());
        }
        for (var row : input) {
            putIfGiven(figures, row.key() + ".qty", row.qty() == null ? null : Money.of(row.qty()));
            putIfGiven(figures, row.key() + ".amount", row.amount());
            figures.put(row.key() + ".tax", row.tax());
        }
        TOTALS.forEach(total -> figures.put(total, sumInto(total, figures)));
        figures.put("l15_refund", exportRefund);
        figures.put("l23_reduce", reduction);
        figures.put("l28_prepaid", prepaid);
        return computed(figures);
    }

    private static void putIfGiven(Map<String, Money> figures, String field, @Nullable Money value) {
        if (value != null) {
            figures.put(field, value);
        }
    }

    private static Money sumInto(String total, Map<String, Money> figures) {
        return sum(figures, cell -> total.equals(cell.total()));
    }

    private static Money sum(Map<String, Money> figures, Predicate<AnnexField> which) {
        var sum = Money.ZERO;
        for (var figure : figures.entrySet()) {
            var cell = AnnexField.of(figure.getKey());
            sum = cell != null && which.test(cell) ? sum.plus(figure.getValue()) : sum;
        }
        return sum;
    }

    /** The figures with columns 13, 17–20, 24 and 34 computed: lines first, then columns in the order of the form. */
    private Map<String, Money> computed(Map<String, Money> entered) {
        var vat = vat(entered);
        Map<String, Money> columns = new LinkedHashMap<>(entered);
        columns.put("l13_carry", carry);
        columns.put("l17_creditable", vat.creditable());
        columns.put("l18_credited", vat.credited());
        columns.put("l19_tax", vat.tax());
        columns.put("l20_carry_next", vat.carryNext());
        columns.put("l24_total", vat.total());
        columns.put("l34_due", vat.due());
        Map<String, Money> figures = new LinkedHashMap<>(columns);
        figures.keySet().removeAll(COLUMNS);
        COLUMNS.forEach(field -> figures.put(field, value(columns, field)));
        return Collections.unmodifiableMap(figures);
    }

    private GeneralVat vat(Map<String, Money> entered) {
        return GeneralVat.compute(new GeneralVatEntries(
                value(entered, "l11_output"),
                value(entered, "l12_input"),
                carry,
                value(entered, "l14_out"),
                value(entered, "l15_refund"),
                Money.ZERO,
                value(entered, "l21_simple"),
                value(entered, "l23_reduce"),
                value(entered, "l28_prepaid"),
                Money.ZERO));
    }

    static Money value(Map<String, Money> figures, String field) {
        return figures.getOrDefault(field, Money.ZERO);
    }

    /** A column made up of lines moves by as much as its lines; without a change of lines it may be changed itself. */
    @Override
    public Corrected corrected(Map<String, Money> filed, Map<String, Money> changes) {
        Map<String, Money> next = new LinkedHashMap<>(filed);
        next.putAll(changes);
        var wrong = wrongLine(next, changes);
        for (var total : TOTALS) {
            var moved = sumInto(total, next).minus(sumInto(total, filed));
            var expected = value(filed, total).plus(moved);
            if (!moved.isZero() && changes.getOrDefault(total, expected).equals(expected)) {
                next.put(total, expected);
            } else if (!moved.isZero() && wrong == null) {
                wrong = new Wrong(total, expected);
            }
        }
        var figures = computed(next);
        return new Corrected(figures, wrong == null ? wrongColumn(figures, changes) : wrong);
    }

    private static @Nullable Wrong wrongLine(Map<String, Money> next, Map<String, Money> changes) {
        for (var field : changes.keySet()) {
            var wrong = wrongCell(field, next);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private static @Nullable Wrong wrongCell(String field, Map<String, Money> next) {
        return switch (AnnexField.of(field)) {
            case AnnexField.Output cell -> {
                var line = cell.with(value(next, cell.row() + ".sales"), value(next, cell.row() + ".tax"));
                yield line.isTaxOff() ? new Wrong(cell.row() + ".tax", line.rightTax()) : null;
            }
            case AnnexField.Input cell
            when cell.cell().equals("qty") -> {
                var count = Money.rounded(value(next, field).yuan().setScale(0, RoundingMode.DOWN))
                        .min(MOST_INVOICES);
                yield count.equals(value(next, field)) ? null : new Wrong(field, count);
            }
            case AnnexField.Input cell -> null;
            case null -> null;
        };
    }

    private static @Nullable Wrong wrongColumn(Map<String, Money> figures, Map<String, Money> changes) {
        for (var field : COMPUTED) {
            var right = value(figures, field);
            if (!changes.getOrDefault(field, right).equals(right)) {
                return new Wrong(field, right);
            }
        }
        var most = mostReduction(figures);
        return value(figures, "l23_reduce").isMoreThan(most) ? new Wrong("l23_reduce", most) : null;
    }

    /** Column 23 may be no more than 19 and 21 together. */
    static Money mostReduction(Map<String, Money> figures) {
        return value(figures, "l19_tax").plus(value(figures, "l21_simple")).max(Money.ZERO);
    }

    @Override
    public boolean knows(String field) {
        return COLUMNS.contains(field)
                || switch (AnnexField.of(field)) {
                    case AnnexField.Output line -> VatRateChoices.isValid(line.method(), line.rate(), period.lastDay());
                    case AnnexField.Input line -> true;
                    case null -> false;
                };
    }

    @Override
    public boolean mayBeNegative(String field) {
        return AnnexField.of(field) instanceof AnnexField.Output || TOTALS.contains(field) || COMPUTED.contains(field);
    }

    @Override
    public String label(String field) {
        var cell = AnnexField.of(field);
        return cell == null ? LABELS.of(field) : cell.label();
    }

    @Override
    public Map<String, Money> dues(Map<String, Money> figures) {
        return Map.of(LevyItem.VAT.code(), value(figures, "l34_due"));
    }

    @Override
    public List<ReliefRecorded> reliefs(String returnNo, Map<String, Money> figures) {
        var reduction = value(figures, "l23_reduce");
        var exempt = sum(figures, cell -> isSales(cell, TaxMethod.EXEMPT));
        return reliefCode == null || reduction.isZero() && exempt.isZero()
                ? List.of()
                : List.of(new ReliefRecorded(
                        taxpayerId, reliefCode, LevyItem.VAT.code(), period, exempt, reduction, returnNo));
    }

    private static boolean isSales(AnnexField cell, TaxMethod method) {
        return cell instanceof AnnexField.Output output && output.isSales() && output.method() == method;
    }

    /** Sales of all lines; the surcharges' exemption is judged by them. */
    static Money sales(Map<String, Money> figures) {
        return sum(figures, cell -> cell instanceof AnnexField.Output output && output.isSales());
    }

    /** Special invoices as declared: sales, and tax. */
    static Money special(Map<String, Money> figures, boolean sales) {
        return sum(
                figures,
                cell -> cell instanceof AnnexField.Output output
                        && output.source() == InvoiceSource.SPECIAL
                        && output.isSales() == sales);
    }
}

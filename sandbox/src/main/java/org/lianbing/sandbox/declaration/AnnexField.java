package org.lianbing.sandbox.declaration;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** A cell of an annex of the general VAT return by the name it has among the figures. */
sealed interface AnnexField {
    /** The cell of a name, null if it names none. */
    static @Nullable AnnexField of(String field) {
        var output = Output.match(field);
        return output == null ? Input.match(field) : output;
    }

    /** The column of the main form its amount goes into, null if into none. */
    @Nullable
    String total();

    String label();

    /** A cell of annex one, such as {@code a1_rows[1-0.17-1].tax}. */
    record Output(String row, TaxMethod method, Rate rate, InvoiceSource source, boolean instantRefund, String cell)
            implements AnnexField {
        private static final Pattern FORM =
                Pattern.compile("(a1_rows\\[([1-4])-(\\d\\.\\d{2,6})-([1-4])(-Y)?])\\.(sales|tax)");

        static @Nullable Output match(String field) {
            var found = AnnexField.match(FORM, field);
            return found == null || !Rate.of(found.group(3)).toString().equals(found.group(3))
                    ? null
                    : new Output(
                            found.group(1),
                            TaxMethod.values()[Integer.parseInt(found.group(2)) - 1],
                            Rate.of(found.group(3)),
                            InvoiceSource.values()[Integer.parseInt(found.group(4)) - 1],
                            found.group(5) != null,
                            found.group(6));
        }

        boolean isSales() {
            return cell.equals("sales");
        }

        @Override
        public @Nullable String total() {
            return isSales()
                    ? null
                    : switch (method) {
                        case GENERAL -> "l11_output";
                        case SIMPLE -> "l21_simple";
                        case EXPORT, EXEMPT -> null;
                    };
        }

        /** The line with these amounts. */
        OutputRow with(Money sales, Money tax) {
            return new OutputRow(method, rate, instantRefund, source, sales, tax);
        }

        @Override
        public String label() {
            return "附表一 " + method.label() + " " + rate + " " + source.label() + (instantRefund ? "（即征即退）" : "")
                    + (isSales() ? " 销售额" : " 税额");
        }
    }

    /** A cell of annex two, such as {@code a2_rows[02].qty}. */
    record Input(InputColumn column, String cell) implements AnnexField {
        private static final Pattern FORM = Pattern.compile("a2_rows\\[(0[234]|1[4-9]|2[0-3]|35)]\\.(qty|amount|tax)");

        static @Nullable Input match(String field) {
            var found = AnnexField.match(FORM, field);
            return found == null ? null : new Input(InputColumn.ofCode(found.group(1)), found.group(2));
        }

        @Override
        public @Nullable String total() {
            if (!cell.equals("tax")) {
                return null;
            }
            return column.isClaimed() ? "l12_input" : column.isTransferredOut() ? "l14_out" : null;
        }

        @Override
        public String label() {
            var what =
                    switch (cell) {
                        case "qty" -> "份数";
                        case "amount" -> "金额";
                        default -> "税额";
                    };
            return "附表二第 " + column.code() + " 栏 " + column.label() + " " + what;
        }
    }

    private static @Nullable MatchResult match(Pattern form, String field) {
        var matcher = form.matcher(field);
        return matcher.matches() ? matcher.toMatchResult() : null;
    }
}

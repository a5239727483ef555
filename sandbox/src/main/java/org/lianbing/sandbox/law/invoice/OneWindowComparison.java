package org.lianbing.sandbox.law.invoice;

import java.util.ArrayList;
import java.util.List;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.value.Money;

/** The comparison of a return with the tax-control report and the certified invoices at one window (一窗式). */
public record OneWindowComparison(List<Mismatch> mismatches) {
    static final DatedValues<String> FORMULA = DatedValues.read("invoice/one-window.yaml", String.class);

    public OneWindowComparison {
        mismatches = List.copyOf(mismatches);
    }

    /** A side on which the return does not hold up. */
    public enum Mismatch {
        OUTPUT_BELOW_TAX_CONTROL("销项：防伪税控报税数大于申报数"),
        INPUT_ABOVE_CERTIFIED("进项：申报抵扣数大于认证相符数");

        private final String says;

        Mismatch(String says) {
            this.says = says;
        }

        public String says() {
            return says;
        }
    }

    /** How many invoices, and the tax on them. */
    public record CountAndTax(int count, Money tax) {}

    /**
     * @param declaredOutput special invoices as declared
     * @param taxControlOutput special invoices as reported by the tax-control device
     */
    public static OneWindowComparison compare(
            AmountAndTax declaredOutput,
            AmountAndTax taxControlOutput,
            CountAndTax declaredInput,
            CountAndTax certifiedInput) {
        var mismatches = new ArrayList<Mismatch>();
        if (!taxControlOutput.fitsInto(declaredOutput)) {
            mismatches.add(Mismatch.OUTPUT_BELOW_TAX_CONTROL);
        }
        if (declaredInput.count() > certifiedInput.count()
                || declaredInput.tax().isMoreThan(certifiedInput.tax())) {
            mismatches.add(Mismatch.INPUT_ABOVE_CERTIFIED);
        }
        return new OneWindowComparison(mismatches);
    }

    public boolean agrees() {
        return mismatches.isEmpty();
    }

    /** The result as the system records it. */
    public String result() {
        return agrees() ? "0 相符" : "1 不符";
    }
}

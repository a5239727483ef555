package org.lianbing.sandbox.law.vat;

import org.lianbing.sandbox.value.Money;

/**
 * What a general taxpayer enters in the main table of his return; the numbers are those of the form's lines.
 *
 * @param output 11 output tax
 * @param input 12 input tax
 * @param carry 13 credit carried from last period
 * @param transferOut 14 input tax transferred out
 * @param exportRefund 15 refund under exempt-credit-refund
 * @param audit 16 tax found by audit, at the general rate
 * @param simple 21 tax under the simple method
 * @param reduction 23 reduction
 * @param prepaid 28 prepaid in instalments
 * @param exportPrepaid 29 prepaid by the special export payment form
 */
public record GeneralVatEntries(
        Money output,
        Money input,
        Money carry,
        Money transferOut,
        Money exportRefund,
        Money audit,
        Money simple,
        Money reduction,
        Money prepaid,
        Money exportPrepaid) {

    /** Output and input tax alone; every other line is nil. */
    public static GeneralVatEntries of(Money output, Money input) {
        return new GeneralVatEntries(
                output,
                input,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);
    }
}

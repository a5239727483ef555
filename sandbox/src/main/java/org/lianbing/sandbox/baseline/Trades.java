package org.lianbing.sandbox.baseline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the made-up taxpayers trade in, which register types they have and which invoices they are approved for. */
record Trades(
        String mark,
        String source,
        List<Trade> trades,
        List<Invoices> generalInvoices,
        List<Invoices> smallInvoices,
        List<Type> unitTypes,
        List<Type> individualTypes) {

    /**
     * One industry.
     *
     * @param individuals percentage of individual businesses
     * @param generals percentage of VAT general taxpayers among the units
     * @param general tax set of general taxpayers, null where there are none; so with {@code fixed}, for individual
     *     businesses taxed by a fixed amount
     * @param surcharges on vat or business tax
     * @param incomeTax of units, collected by the national or the local bureau
     * @param words end a unit's name
     * @param shops end an individual business's name
     */
    record Trade(
            String industry,
            int weight,
            int individuals,
            int generals,
            @Nullable String general,
            String small,
            @Nullable String fixed,
            String surcharges,
            String incomeTax,
            List<String> words,
            List<String> shops) {

        boolean paysVat() {
            return surcharges.equals("vat");
        }
    }

    /** Approved kinds of invoices with the licence they need. */
    record Invoices(int weight, @Nullable String licence, List<Persona.Approval> approvals) {}

    /** A register type; its suffix ends a unit's name. */
    record Type(String code, int weight, @Nullable String suffix) {}

    static Trades read() {
        return BaselineFile.read("trades.yaml", Trades.class);
    }
}

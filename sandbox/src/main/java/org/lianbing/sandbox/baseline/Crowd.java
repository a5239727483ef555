package org.lianbing.sandbox.baseline;

import io.vavr.collection.HashMap;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount;
import org.lianbing.sandbox.books.qualification.Qualifications;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.value.TaxpayerId;

/** The made-up taxpayers as the books hold them; shared by every sandbox of their number and seed. */
record Crowd(
        HashMap<TaxpayerId, Taxpayer> taxpayers,
        HashMap<String, TaxpayerId> accounts,
        HashMap<TaxpayerId, Qualifications> qualifications,
        HashMap<TaxpayerId, InvoiceAccount> invoices) {

    static Crowd of(int size, TaxpayerMaker maker) {
        HashMap<TaxpayerId, Taxpayer> taxpayers = HashMap.empty();
        HashMap<String, TaxpayerId> accounts = HashMap.empty();
        HashMap<TaxpayerId, Qualifications> qualifications = HashMap.empty();
        HashMap<TaxpayerId, InvoiceAccount> invoices = HashMap.empty();
        for (int n = 0; n < size; n++) {
            var made = maker.make(n);
            var id = made.taxpayer().id();
            taxpayers = taxpayers.put(id, made.taxpayer());
            for (var account : made.taxpayer().accounts()) {
                accounts = accounts.put(account.account(), id);
            }
            qualifications = qualifications.put(id, made.qualifications());
            if (made.invoices() != InvoiceAccount.NONE) {
                invoices = invoices.put(id, made.invoices());
            }
        }
        return new Crowd(taxpayers, accounts, qualifications, invoices);
    }
}

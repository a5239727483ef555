package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxAuthority;

/** A city as its file tells it: bureaus, what lies on their counters, which voucher books their collectors hold. */
record CityFile(
        String id,
        String title,
        LocalDate openingDay,
        String mark,
        String source,
        String province,
        String city,
        Bank bank,
        List<Bureau> bureaus,
        List<Counter> counters,
        List<VoucherBooks> vouchers) {

    /** The bank where the made-up taxpayers have their accounts. */
    record Bank(String prefix, String name, String code) {}

    /**
     * A national-tax bureau and its district.
     *
     * @param brief its name without the word for its rank, as in names of firms
     * @param place urban or town: the rate of city construction tax
     * @param weight how many of the made-up taxpayers live there, in proportion; 0 for none
     * @param since no taxpayer is older, as the district did not exist
     * @param local whether it has a counterpart of the local-tax service; null says yes
     */
    record Bureau(
            TaxAuthority code,
            String region,
            String brief,
            String address,
            String place,
            int weight,
            List<String> streets,
            @Nullable LocalDate since,
            @Nullable Boolean local) {

        boolean hasLocalCounterpart() {
            return !Boolean.FALSE.equals(local);
        }
    }

    /** What lies on a bureau's counter. */
    record Counter(TaxAuthority bureau, List<InvoicingBook.Stock> stock) {}

    /** Blank books of one kind, handed out one after the other. */
    record VoucherBooks(String kind, int from, int each) {
        NumberRange nth(int n) {
            return new NumberRange(kind, from + n * each, from + (n + 1) * each - 1);
        }
    }

    /** All national bureaus, then all local ones. */
    List<TaxAuthority> authorities() {
        List<TaxAuthority> all = new ArrayList<>();
        bureaus.forEach(bureau -> all.add(bureau.code()));
        bureaus.stream()
                .filter(Bureau::hasLocalCounterpart)
                .forEach(bureau -> all.add(bureau.code().counterpart()));
        return all;
    }
}

package org.lianbing.sandbox.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Baseline;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.value.IdentifierKinds;
import org.lianbing.sandbox.value.InvoiceCode;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.Rate;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

class PersonasTest {
    private static final Baseline CHANGSHA = Baselines.changsha2015();
    private static final Baseline WUHU = Baselines.wuhu2015();
    private static final TaxpayerId P01 = TaxpayerId.of("430102582743014");
    private static final TaxpayerId P02 = TaxpayerId.of("43011119820715422801");
    private static final TaxpayerId P14 = TaxpayerId.of("430102058612376");
    private static final TaxpayerId P21 = TaxpayerId.of("91340203MA2RKT054E");
    private static final TaxpayerId P22 = TaxpayerId.of("91430104MA4PB3X80Q");
    private static final TaxpayerId P24 = TaxpayerId.of("430121578690538");

    private static Ledger changsha(String today) {
        return CHANGSHA.open(0, 1, LocalDate.parse(today));
    }

    private static Ledger wuhu(String today) {
        return WUHU.open(0, 1, LocalDate.parse(today));
    }

    private static List<String> ids(Ledger ledger) {
        return ledger.book(RegistrationBook.class)
                .all()
                .map(taxpayer -> taxpayer.id().number())
                .sorted()
                .toList();
    }

    @Test
    void each_city_has_its_personas_of_2015() {
        assertThat(ids(changsha("2015-09-10")))
                .hasSize(15)
                .contains(P01.number(), P02.number(), P14.number(), P24.number());
        assertThat(ids(wuhu("2015-09-10"))).hasSize(5).contains("340207756829134", "340202580133765");
    }

    @Test
    void who_was_founded_later_is_registered_from_that_day_on() {
        assertThat(ids(changsha("2018-09-17"))).doesNotContain(P22.number());
        assertThat(ids(changsha("2018-09-18"))).contains(P22.number());
        assertThat(ids(wuhu("2024-05-27"))).contains(P21.number());
    }

    @Test
    void whom_scenarios_register_and_the_natural_person_are_not_in_the_register() {
        assertThat(ids(changsha("2016-06-20")))
                .doesNotContain("430102329416853", "91430104MA4L0A123J", "430102198708233112");
    }

    @Test
    void every_number_of_the_personas_is_valid() {
        for (var taxpayer : List.of(changsha("2024-05-20"), wuhu("2024-05-20")).stream()
                .flatMap(ledger -> ledger.book(RegistrationBook.class).all())
                .toList()) {
            valid("taxpayer_id", taxpayer.id().number());
            valid("resident_id", taxpayer.legalRepresentative().idNo());
            valid("resident_id", taxpayer.agent().idNo());
            valid("industry", taxpayer.industry());
            valid("register_type", taxpayer.registerType());
            valid("region", taxpayer.region());
            assertThat(taxpayer.authority().region()).hasToString(taxpayer.region());
            assertThat(taxpayer.investors().stream()
                            .map(Taxpayer.Investor::share)
                            .mapToDouble(Double::parseDouble)
                            .sum())
                    .isIn(0.0, 100.0);
        }
    }

    private static void valid(String kind, String value) {
        assertThat(IdentifierKinds.check(kind, value)).as(kind + " " + value).matches(IdentifierKinds.Verdict::valid);
    }

    @Test
    void p01_stands_where_the_scenario_of_the_blocked_sale_begins() {
        var ledger = changsha("2015-09-10");
        var account = ledger.book(InvoicingBook.class).of(P01);
        var approval = account.approval("004").orElseThrow();
        assertThat(List.of(approval.monthly(), approval.perTime(), approval.hold()))
                .containsExactly(50, 25, 50);
        assertThat(account.held("004")).isEqualTo(20);
        assertThat(account.unverified("004")).isZero();
        assertThat(account.soldIn("004", YearMonth.of(2015, 9))).isEqualTo(15);
        assertThat(ledger.book(QualificationBook.class).of(P01).isGeneralOn(ledger.today()))
                .isTrue();
        assertThat(ledger.book(CollectionBook.class).agreement(P01)).isPresent();
        assertThat(ledger.book(RegistrationBook.class)
                        .accounts()
                        .get("62284801430102803124")
                        .get())
                .isEqualTo(P01);
    }

    @Test
    void what_was_sold_this_month_was_sold_last_month_if_the_day_has_not_come() {
        assertThat(soldInMonthOf("2015-09-02")).isEqualTo(15);
        assertThat(soldInMonthOf("2015-09-01")).isZero();
    }

    private static int soldInMonthOf(String today) {
        var ledger = changsha(today);
        return ledger.book(InvoicingBook.class).of(P01).soldIn("004", YearMonth.from(ledger.today()));
    }

    @Test
    void the_month_before_the_opening_day_is_copied_and_authenticated() {
        var account = changsha("2015-10-12").book(InvoicingBook.class).of(P01);
        var september = TaxPeriod.of("2015-09");
        assertThat(account.copy(september).orElseThrow().tax()).isEqualTo(Money.of("51000"));
        assertThat(account.certifiedIn(september).tax()).isEqualTo(Money.of("34000"));
        assertThat(account.copy(september.next())).isEmpty();
        assertThat(changsha("2015-10-12").book(DeclarationBook.class).creditBefore(P01, september))
                .isEqualTo(Money.of("2000"));
    }

    @Test
    void restaurants_pay_business_tax_until_april_2016_and_vat_from_may() {
        assertThat(subItems(changsha("2016-04-30"), P02)).contains("101030200").doesNotContain("101017001");
        var may = changsha("2016-05-01");
        assertThat(subItems(may, P02)).contains("101017001");
        assertThat(may.book(QualificationBook.class).of(P02).subItemOn("101030200", may.today()))
                .isEmpty();
        assertThat(FilingDuties.of(changsha("2016-05-10"), P02))
                .anyMatch(duty -> duty.levyItem().equals("10103") && duty.localBureau() && !duty.filed());
    }

    private static List<String> subItems(Ledger ledger, TaxpayerId id) {
        return ledger.book(QualificationBook.class).of(id).items().stream()
                .map(item -> item.levySubItem())
                .toList();
    }

    @Test
    void rates_follow_the_law_of_the_day_and_surcharges_leave_the_local_bureau_in_2018() {
        var ledger = changsha("2024-05-20");
        var vat = ledger.book(QualificationBook.class).of(P01).itemsOn("10101", ledger.today());
        assertThat(vat)
                .singleElement()
                .matches(item -> item.rate().equals(Rate.of("0.13"))
                        && item.budgetLevel().equals("50"));
        assertThat(ledger.book(QualificationBook.class).of(P01).itemsOn("10109", ledger.today()))
                .noneMatch(item -> item.localBureau());
    }

    @Test
    void p24_owes_from_the_day_after_the_deadline_on() {
        assertThat(changsha("2015-08-17").book(CollectionBook.class).arrears(P24, LocalDate.of(2015, 8, 17)))
                .isEqualTo(Money.ZERO);
        var ledger = changsha("2015-08-18");
        assertThat(ledger.book(CollectionBook.class).arrears(P24, ledger.today()))
                .isEqualTo(Money.of("48000"));
        assertThat(ledger.book(CollectionBook.class).of(P24).getFirst().due()).isEqualTo("2015-08-17");
        assertThat(changsha("2015-08-13").book(CollectionBook.class).of(P24)).isEmpty();
    }

    @Test
    void no_invoice_number_is_in_two_places_and_every_code_belongs_to_its_bureau() {
        for (var city : List.of(CHANGSHA, WUHU)) {
            var ledger = city.open(0, 1, city.openingDay());
            var book = ledger.book(InvoicingBook.class);
            List<NumberRange> ranges = new ArrayList<>();
            city.cast().stream()
                    .map(officer -> officer.authority())
                    .distinct()
                    .forEach(bureau -> book.counter(bureau).forEach(stock -> {
                        assertThat(InvoiceCode.of(stock.range().code())).matches(code -> code.isOf(bureau));
                        if (!bureau.isLocal()) {
                            ranges.add(stock.range());
                        }
                    }));
            ledger.book(RegistrationBook.class)
                    .all()
                    .forEach(taxpayer -> book.of(taxpayer.id()).pieces().forEach(piece -> ranges.add(piece.range())));
            assertThat(ranges)
                    .hasSizeGreaterThan(20)
                    .allMatch(range -> ranges.stream().filter(range::overlaps).count() == 1);
        }
    }

    @Test
    void every_collector_holds_blank_vouchers_and_the_first_the_fifty_of_the_settlement_scenario() {
        for (var city : List.of(CHANGSHA, WUHU)) {
            var slips = city.open(0, 1, city.openingDay()).book(VouchersBook.class);
            assertThat(city.cast().stream().filter(officer -> officer.id().endsWith("-G07")))
                    .isNotEmpty()
                    .allMatch(officer -> slips.nextBlank(officer.id(), "301").isPresent());
            var ranges = slips.slips().map(VouchersBook.Slip::range).toJavaList();
            assertThat(ranges)
                    .allMatch(range -> ranges.stream().filter(range::overlaps).count() == 1);
        }
        assertThat(changsha("2015-09-30").book(VouchersBook.class).of("14301020000-G07", "101"))
                .singleElement()
                .matches(slip -> slip.range().equals(NumberRange.of("101", "00000101", "00000150")));
    }
}

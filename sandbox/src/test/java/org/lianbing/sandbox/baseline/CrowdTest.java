package org.lianbing.sandbox.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.IdentifierKinds;
import org.lianbing.sandbox.value.TaxpayerState;

class CrowdTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 9, 10);
    private static final int PERSONAS = 15;
    private static final Ledger TWO_THOUSAND = Baselines.changsha2015().open(2000, 1, TODAY);
    private static final List<Taxpayer> ALL =
            TWO_THOUSAND.book(RegistrationBook.class).all().toList();

    @Test
    void the_same_seed_gives_an_equal_ledger_and_another_seed_another() {
        var again = Baselines.changsha2015().open(2000, 1, TODAY);
        var other = Baselines.changsha2015().open(2000, 2, TODAY);
        assertThat(Books.of(again)).isEqualTo(Books.of(TWO_THOUSAND));
        assertThat(Books.of(other)).isNotEqualTo(Books.of(TWO_THOUSAND));
        var common = ids(other);
        common.retainAll(ids(TWO_THOUSAND));
        assertThat(common).hasSizeBetween(PERSONAS, PERSONAS + 5);
    }

    @Test
    void seed_1_begins_with_these_three_in_every_release_of_this_version() {
        var three = ids(Baselines.changsha2015().open(3, 1, TODAY));
        three.removeAll(ids(Baselines.changsha2015().open(0, 1, TODAY)));
        assertThat(ALL.stream()
                        .filter(taxpayer -> three.contains(taxpayer.id().number()))
                        .map(taxpayer -> taxpayer.id() + " " + taxpayer.name())
                        .sorted())
                .containsExactly(
                        "43010219630501188201 长沙芙蓉创林餐馆",
                        "430104874102219 长沙安煌成汽配有限公司",
                        "430111125457303 长沙福泽成建材贸易有限公司");
    }

    @Test
    void the_same_world_is_made_once_and_shared() {
        var changsha = Baselines.changsha2015();
        var first = changsha.open(10, 1, TODAY);
        changsha.open(20, 1, TODAY);
        assertThat(changsha.open(10, 1, TODAY)).isSameAs(first);
        var tomorrow = changsha.open(10, 1, TODAY.plusDays(1));
        assertThat(tomorrow.today()).isEqualTo("2015-09-11");
        assertThat(Books.of(tomorrow)).isNotEqualTo(Books.of(first));
    }

    @Test
    void as_many_are_made_as_asked_for_and_the_first_of_them_are_always_the_same() {
        assertThat(ALL).hasSize(2000 + PERSONAS);
        assertThat(ids(Baselines.changsha2015().open(100, 1, TODAY)))
                .hasSize(100 + PERSONAS)
                .isSubsetOf(ids(TWO_THOUSAND));
        assertThat(ids(Baselines.changsha2015().open(0, 1, TODAY))).hasSize(PERSONAS);
    }

    private static Set<String> ids(Ledger ledger) {
        Set<String> ids = new LinkedHashSet<>();
        ledger.book(RegistrationBook.class)
                .all()
                .forEach(taxpayer -> ids.add(taxpayer.id().number()));
        return ids;
    }

    @Test
    void every_identifier_is_valid_and_nobody_shares_id_name_or_account() {
        for (var taxpayer : ALL) {
            valid("taxpayer_id", taxpayer.id().number());
            valid("resident_id", taxpayer.legalRepresentative().idNo());
            valid("tax_authority", taxpayer.authority().code());
            valid("region", taxpayer.region());
            valid("register_type", taxpayer.registerType());
            valid("industry", taxpayer.industry());
        }
        assertThat(ALL).extracting(Taxpayer::name).doesNotHaveDuplicates();
        assertThat(ALL)
                .extracting(taxpayer -> taxpayer.legalRepresentative().idNo())
                .doesNotHaveDuplicates();
        assertThat(ALL.stream()
                        .flatMap(taxpayer -> taxpayer.accounts().stream())
                        .map(Taxpayer.BankDeposit::account))
                .doesNotHaveDuplicates()
                .allMatch(account ->
                        TWO_THOUSAND.book(RegistrationBook.class).accounts().containsKey(account));
    }

    private static void valid(String kind, String value) {
        assertThat(IdentifierKinds.check(kind, value)).as(kind + " " + value).matches(IdentifierKinds.Verdict::valid);
    }

    @Test
    void units_bear_15_digits_and_individual_businesses_20() {
        var made = ALL.stream()
                .filter(taxpayer -> taxpayer.id().number().length() != 18)
                .toList();
        assertThat(made).allMatch(taxpayer -> taxpayer.id().number().length() == (taxpayer.isIndividual() ? 20 : 15));
        assertThat(share(Taxpayer::isIndividual)).isBetween(25, 60);
    }

    @Test
    void a_few_have_suspended_business_or_vanished() {
        assertThat(share(taxpayer -> taxpayer.state() == TaxpayerState.NORMAL)).isBetween(95, 99);
        assertThat(ALL).extracting(Taxpayer::state).contains(TaxpayerState.SUSPENDED, TaxpayerState.ABNORMAL);
    }

    private static int share(Predicate<Taxpayer> which) {
        return (int) (ALL.stream().filter(which).count() * 100 / ALL.size());
    }

    @Test
    void what_each_is_assigned_is_in_force_and_fits_him() {
        var book = TWO_THOUSAND.book(QualificationBook.class);
        for (var taxpayer : ALL) {
            var items = book.of(taxpayer.id()).items();
            assertThat(items).as(taxpayer.name()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(items)
                    .allMatch(item -> CodeTables.named("levy_sub_item")
                            .find(item.levySubItem(), TODAY)
                            .isPresent())
                    .allMatch(item -> item.levySubItem().startsWith(item.levyItem()) && item.isValidOn(TODAY));
            assertThat(hasItem(items, "10104")).isEqualTo(taxpayer.paysEnterpriseIncomeTax());
            assertThat(items.stream().filter(item -> item.levyItem().equals("10109")))
                    .allMatch(TaxItem::localBureau);
            var isGeneral = book.of(taxpayer.id()).isGeneralOn(TODAY);
            assertThat(items.stream().anyMatch(item -> item.levySubItem().startsWith("101017")))
                    .isNotEqualTo(isGeneral || hasItem(items, "10103"));
        }
    }

    private static boolean hasItem(List<TaxItem> items, String levyItem) {
        return items.stream().anyMatch(item -> item.levyItem().equals(levyItem));
    }

    @Test
    void special_invoices_are_approved_for_general_taxpayers_only_and_nobody_is_overdue() {
        var invoicing = TWO_THOUSAND.book(InvoicingBook.class);
        var special = ALL.stream()
                .filter(taxpayer -> invoicing.of(taxpayer.id()).approval("004").isPresent())
                .toList();
        assertThat(special)
                .hasSizeGreaterThan(200)
                .allMatch(taxpayer -> TWO_THOUSAND
                        .book(QualificationBook.class)
                        .of(taxpayer.id())
                        .isGeneralOn(TODAY));
        assertThat(ALL.stream().limit(300))
                .allMatch(taxpayer ->
                        FilingDuties.overdue(TWO_THOUSAND, taxpayer.id()).isEmpty());
    }
}

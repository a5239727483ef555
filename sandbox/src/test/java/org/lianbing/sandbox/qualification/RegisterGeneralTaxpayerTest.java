package org.lianbing.sandbox.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnFiled;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.qualification.QualificationEvent.GeneralTaxpayerRegistered;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsAssigned;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsEnded;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerState;

class RegisterGeneralTaxpayerTest {
    private static Scene counter(String date, Event... more) {
        var given = new Event[more.length + 2];
        given[0] = Personas.chengxin();
        given[1] = Personas.smallScaleItems(CHENGXIN);
        System.arraycopy(more, 0, given, 2, more.length);
        return Scene.on(date, given);
    }

    private static Map<String, Object> form(String business, String sales, boolean booksOk, String effect) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", CHENGXIN.toString());
        form.put("nsr_kind", "1");
        form.put("books_ok", booksOk);
        form.put("accountant_name", "何芳");
        form.put("accountant_id_no", "430111198207154228");
        form.put("biz_class", business);
        form.put("sales_12m", sales);
        form.put("effect_date", effect);
        return form;
    }

    @Test
    void from_next_month_on_vat_goes_from_levy_rate_to_rate_by_the_month() {
        var scene = counter("2015-09-15")
                .when("RD-02", form("2", "860000", true, "2"))
                .accepted()
                .warned();
        assertThat(scene.event(GeneralTaxpayerRegistered.class))
                .isEqualTo(new GeneralTaxpayerRegistered(
                        CHENGXIN, LocalDate.of(2015, 10, 1), LocalDate.of(2015, 9, 15), "2"));
        assertThat(scene.event(TaxItemsEnded.class).lastDay()).isEqualTo("2015-09-30");
        assertThat(scene.event(TaxItemsAssigned.class).items())
                .containsExactly(new TaxItem(
                        "10101",
                        "101014001",
                        Rate.of("0.17"),
                        "101010106",
                        "25",
                        "06",
                        "04",
                        "01",
                        false,
                        LocalDate.of(2015, 10, 1),
                        null));
        var qualifications = scene.book(QualificationBook.class).of(CHENGXIN);
        assertThat(qualifications.isGeneralOn(LocalDate.of(2015, 9, 30))).isFalse();
        assertThat(qualifications.isGeneralOn(LocalDate.of(2015, 10, 1))).isTrue();
        assertThat(qualifications.itemsOn("10101", LocalDate.of(2015, 9, 30)))
                .extracting(TaxItem::levySubItem)
                .containsExactly("101017001");
        assertThat(qualifications.itemsOn("10101", LocalDate.of(2015, 10, 1)))
                .extracting(TaxItem::levySubItem)
                .containsExactly("101014001");
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("增值税一般纳税人资格登记表");
        assertThat(scene.book(TodoBook.class).open().toJavaList())
                .extracting(todo -> todo.what().operation())
                .containsExactly("RD-01", "FP-02");
    }

    @Test
    void from_this_month_on_the_old_line_ends_with_the_last_month() {
        var scene = counter("2015-09-15")
                .when("RD-02", form("1", "860000", true, "1"))
                .accepted();
        assertThat(scene.event(GeneralTaxpayerRegistered.class).effectiveFrom()).isEqualTo("2015-09-01");
        assertThat(scene.event(TaxItemsEnded.class).lastDay()).isEqualTo("2015-08-31");
        assertThat(scene.event(TaxItemsAssigned.class).items())
                .extracting(TaxItem::levySubItem)
                .containsExactly("101014002");
    }

    @Test
    void a_line_that_began_after_the_first_of_the_month_gives_way_to_one_from_its_own_first_day() {
        var fresh = new TaxItemsAssigned(
                CHENGXIN,
                List.of(new TaxItem(
                        "10101",
                        "101017001",
                        Rate.of("0.03"),
                        "101010106",
                        "25",
                        "08",
                        "04",
                        "01",
                        false,
                        LocalDate.of(2015, 9, 8),
                        null)));
        var scene = Scene.on("2015-09-15", Personas.chengxin(), fresh)
                .when("RD-02", form("2", "0", true, "1"))
                .accepted();
        assertThat(scene.book(QualificationBook.class).of(CHENGXIN).items())
                .extracting(TaxItem::levySubItem, TaxItem::validFrom)
                .containsExactly(tuple("101014001", LocalDate.of(2015, 9, 8)));
    }

    @Test
    void without_a_line_at_the_levy_rate_nothing_is_converted() {
        var scene = Scene.on("2015-09-15", Personas.chengxin())
                .when("RD-02", form("2", "860000", true, "2"))
                .accepted();
        assertThat(scene.entry().events()).noneMatch(TaxItemsAssigned.class::isInstance);
        assertThat(scene.book(QualificationBook.class).of(CHENGXIN).items()).isEmpty();
    }

    @Test
    void the_rate_goes_by_the_day_it_takes_effect_and_services_by_their_industry() {
        assertThat(rateOf(counter("2018-04-20").when("RD-02", form("2", "6000000", true, "1"))))
                .isEqualTo("0.17");
        assertThat(rateOf(counter("2018-04-20").when("RD-02", form("2", "6000000", true, "2"))))
                .isEqualTo("0.16");
        assertThat(rateOf(counter("2019-04-01").when("RD-02", form("2", "6000000", true, "1"))))
                .isEqualTo("0.13");
        assertThat(rateOf(counter("2015-09-15").when("RD-02", form("3", "6000000", true, "2"))))
                .isEqualTo("0.06");
        var carrier = Personas.registered(CHENGXIN, "长沙诚信运输有限公司", TaxpayerState.NORMAL, "5430");
        var scene = Scene.on("2015-09-15", carrier, Personas.smallScaleItems(CHENGXIN));
        assertThat(rateOf(scene.when("RD-02", form("3", "6000000", true, "2")))).isEqualTo("0.11");
    }

    private static String rateOf(Scene scene) {
        return scene.accepted()
                .event(TaxItemsAssigned.class)
                .items()
                .getFirst()
                .rate()
                .toString();
    }

    @Test
    void exactly_the_limit_is_not_above_it_so_sound_accounts_are_needed() {
        var scene = counter("2015-09-15");
        scene.when("RD-02", form("2", "800000", false, "2")).refused("RD-02-V2");
        scene.when("RD-02", form("2", "800000", true, "2")).accepted();
        counter("2015-09-15").when("RD-02", form("2", "800000.01", false, "2")).accepted();
        counter("2015-09-15").when("RD-02", form("1", "500000", false, "2")).refused("RD-02-V2");
        counter("2015-09-15").when("RD-02", form("1", "500000.01", false, "2")).accepted();
        counter("2015-09-15").when("RD-02", form("3", "5000000", false, "2")).refused("RD-02-V2");
        counter("2018-04-30").when("RD-02", form("2", "860000", false, "2")).accepted();
        counter("2018-05-01").when("RD-02", form("2", "860000", false, "2")).refused("RD-02-V2");
    }

    @Test
    void who_is_general_already_or_will_be_is_refused_before_anything_else() {
        var scene = Scene.on("2015-09-15", Personas.xinyuan(), Personas.general(XINYUAN));
        var form = form("2", "0", false, "2");
        form.put("taxpayer_id", XINYUAN.toString());
        scene.when("RD-02", form).refused("RD-02-V1").saying("该户已是一般纳税人（生效 2011-08-01）");
        counter("2015-09-15")
                .when("RD-02", form("2", "860000", true, "2"))
                .accepted()
                .when("RD-02", form("2", "860000", true, "1"))
                .refused("RD-02-V1")
                .saying("该户已是一般纳税人（生效 2015-10-01）");
    }

    @Test
    void twenty_working_days_after_the_deadline_of_the_return_that_exceeded_are_in_time_and_one_more_warns() {
        var returns = new Event[] {filed(1, "2015-05", "790000"), filed(2, "2015-06", "20000")};
        counter("2015-08-12", returns)
                .when("RD-02", form("2", "860000", true, "2"))
                .accepted()
                .warned();
        counter("2015-08-13", returns)
                .when("RD-02", form("2", "860000", true, "2"))
                .accepted()
                .warned("RD-02-V3");
        var scene = counter("2015-08-13", returns).when("RD-02", form("2", "860000", true, "2"));
        assertThat(scene.entry().warnings().getFirst().message())
                .isEqualTo("年应税销售额 860000.00 元超过标准，逾期未登记按税率征税不得抵扣（总局令22号）");
    }

    @Test
    void sales_of_more_than_twelve_months_do_not_add_up() {
        var apart = new Event[] {filed(1, "2014-06", "790000"), filed(2, "2015-06", "20000")};
        counter("2015-08-13", apart)
                .when("RD-02", form("2", "860000", true, "2"))
                .accepted()
                .warned();
        var together = new Event[] {filed(1, "2014-07", "790000"), filed(2, "2015-06", "20000")};
        counter("2015-08-13", together)
                .when("RD-02", form("2", "860000", true, "2"))
                .accepted()
                .warned("RD-02-V3");
    }

    @Test
    void since_february_2018_the_term_is_fifteen_days() {
        var returns = new Event[] {filed(1, "2018-05", "5000001", "2018-06-15")};
        counter("2018-07-02", returns)
                .when("RD-02", form("2", "6000000", true, "2"))
                .accepted()
                .warned();
        counter("2018-07-03", returns)
                .when("RD-02", form("2", "6000000", true, "2"))
                .accepted()
                .warned("RD-02-V3");
    }

    private static ReturnFiled filed(int no, String month, String sales) {
        var period = TaxPeriod.of(month);
        return filed(no, month, sales, period.lastDay().plusDays(15).toString());
    }

    private static ReturnFiled filed(int no, String month, String sales, String deadline) {
        var due = LocalDate.parse(deadline);
        return new ReturnFiled(
                "SB" + no,
                CHENGXIN,
                "SB-02",
                "10101",
                List.of("10101"),
                TaxPeriod.of(month),
                due,
                due,
                Map.of("l1_taxable_sales", Money.of(sales)),
                Money.ZERO);
    }

    @Test
    void before_april_2015_approval_applied() {
        counter("2015-03-31")
                .when("RD-02", form("2", "860000", true, "2"))
                .accepted()
                .warned("RD-02-V4");
        counter("2015-04-01")
                .when("RD-02", form("2", "860000", true, "2"))
                .accepted()
                .warned();
    }

    @Test
    void only_a_taxpayer_in_normal_state_registers() {
        var abnormal = Personas.registered(CHENGXIN, "湖南诚信会计服务有限公司", TaxpayerState.ABNORMAL, "7241");
        Scene.on("2015-09-15", abnormal)
                .when("RD-02", form("2", "860000", true, "2"))
                .refused("CV02");
    }

    @Test
    void the_accountant_is_named_by_his_card() {
        var form = form("4", "860000", true, "3");
        form.put("accountant_id_no", "430111198207154229");
        form.remove("accountant_name");
        assertThat(counter("2015-09-15").faults("RD-02", form))
                .containsExactlyInAnyOrder(
                        "accountant_name CV04", "accountant_id_no CV05", "biz_class CV06", "effect_date CV06");
    }
}

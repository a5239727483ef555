package org.lianbing.sandbox.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;
import static org.lianbing.sandbox.qualification.ItemForms.form;
import static org.lianbing.sandbox.qualification.ItemForms.row;
import static org.lianbing.sandbox.qualification.ItemForms.vat;
import static org.lianbing.sandbox.qualification.ItemForms.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsAssigned;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsEnded;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.value.TaxpayerId;

/** RD-01 where something is assigned already: ending, rewriting, following on. */
class ChangeTaxItemsTest {
    private static List<TaxItem> items(Scene scene, TaxpayerId taxpayer) {
        return scene.book(QualificationBook.class).of(taxpayer).items();
    }

    @Test
    void two_rows_of_one_form_overlap_like_any_others_unless_one_ends_before_the_other_begins() {
        var scene = Scene.on("2015-09-10", Personas.chengxin());
        var later = with(vat(), "valid_from", "2015-10-01");
        scene.when("RD-01", form(CHENGXIN, with(vat(), "valid_to", "2015-10-01"), later))
                .refused("RD-01-V2")
                .saying("该品目在 2015-09-01–2015-10-01 已存在有效认定");
        scene.when("RD-01", form(CHENGXIN, with(vat(), "valid_to", "2015-09-30"), later))
                .accepted();
        assertThat(items(scene, CHENGXIN)).hasSize(2);
    }

    @Test
    void a_row_of_the_same_sub_item_and_first_day_ends_what_stands_and_must_say_why() {
        var scene = Scene.on("2015-09-10", Personas.chengxin(), Personas.smallScaleItems(CHENGXIN));
        var ending = with(with(vat(), "valid_from", "2011-07-01"), "valid_to", "2015-09-30");
        var form = form(CHENGXIN, ending);
        scene.when("RD-01", form).refused("RD-01-V11").saying("小规模 3% 的认定已生效，止期或改动须填写改动原因");
        form.put("change_reason", "登记为一般纳税人");
        scene.when("RD-01", form).accepted().warned();
        assertThat(scene.event(TaxItemsEnded.class))
                .isEqualTo(new TaxItemsEnded(CHENGXIN, List.of("101017001"), LocalDate.of(2015, 9, 30), "登记为一般纳税人"));
        assertThat(scene.entry().events()).noneMatch(TaxItemsAssigned.class::isInstance);
        assertThat(scene.book(QualificationBook.class).of(CHENGXIN).subItemOn("101017001", LocalDate.of(2015, 9, 30)))
                .isPresent();
        assertThat(scene.book(QualificationBook.class).of(CHENGXIN).subItemOn("101017001", LocalDate.of(2015, 10, 1)))
                .isEmpty();
    }

    @Test
    void a_rewritten_line_takes_the_place_of_the_one_that_stood() {
        var scene = Scene.on("2015-09-10", Personas.chengxin(), Personas.smallScaleItems(CHENGXIN));
        var quarterly = with(with(vat(), "valid_from", "2011-07-01"), "period_type", "08");
        var form = form(CHENGXIN, quarterly);
        scene.when("RD-01", form).refused("RD-01-V11");
        form.put("change_reason", "改按季申报");
        scene.when("RD-01", form).accepted();
        assertThat(items(scene, CHENGXIN))
                .filteredOn(item -> item.levySubItem().equals("101017001"))
                .singleElement()
                .extracting(TaxItem::periodType)
                .isEqualTo("08");
    }

    @Test
    void what_has_not_begun_may_be_changed_without_a_reason_and_what_stays_the_same_needs_none() {
        var scene = Scene.on("2015-09-10", Personas.chengxin(), Personas.smallScaleItems(CHENGXIN));
        var coming = with(row("10111", "101110101", "0.0003", true), "valid_from", "2015-09-11");
        scene.when("RD-01", form(CHENGXIN, coming)).accepted();
        coming.put("period_type", "08");
        scene.when("RD-01", form(CHENGXIN, coming)).accepted();
        scene.when("RD-01", form(CHENGXIN, with(vat(), "valid_from", "2011-07-01")))
                .accepted();
        assertThat(scene.entry().events()).noneMatch(TaxItemsAssigned.class::isInstance);
    }

    @Test
    void a_general_taxpayer_may_end_his_line_at_the_levy_rate_the_day_before_but_not_on_the_day() {
        var scene = Scene.on("2015-09-10", Personas.xinyuan(), Personas.smallScaleItems(XINYUAN));
        scene.when(
                        "RD-02",
                        Map.of(
                                "taxpayer_id",
                                XINYUAN.toString(),
                                "nsr_kind",
                                "1",
                                "books_ok",
                                true,
                                "accountant_name",
                                "何芳",
                                "accountant_id_no",
                                "430111198207154228",
                                "biz_class",
                                "2",
                                "sales_12m",
                                "900000",
                                "effect_date",
                                "2"))
                .accepted();
        var form = form(XINYUAN, with(with(vat(), "valid_from", "2011-07-01"), "valid_to", "2015-10-01"));
        form.put("change_reason", "止期");
        scene.when("RD-01", form).refused("RD-01-V5");
        form.put("items", List.of(with(with(vat(), "valid_from", "2011-07-01"), "valid_to", "2015-09-30")));
        scene.when("RD-01", form).accepted();
    }
}

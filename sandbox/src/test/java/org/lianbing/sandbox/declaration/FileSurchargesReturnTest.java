package org.lianbing.sandbox.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;
import static org.lianbing.sandbox.declaration.Returns.chengxin;
import static org.lianbing.sandbox.declaration.Returns.general;
import static org.lianbing.sandbox.declaration.Returns.smallScale;
import static org.lianbing.sandbox.declaration.Returns.surcharges;
import static org.lianbing.sandbox.declaration.Returns.xinyuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnFiled;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.books.relief.ReliefEvent.ReliefRecorded;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.readings.TaxpayerBalance;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxPeriod;

class FileSurchargesReturnTest {

    private static Scene filed() {
        return xinyuan("2015-10-12").when("SB-01", general()).accepted();
    }

    private static Map<String, Object> form() {
        return surcharges(XINYUAN.toString(), "27200");
    }

    private static List<LevyRaised> levies(Scene scene) {
        return scene.entry().events().stream()
                .filter(LevyRaised.class::isInstance)
                .map(LevyRaised.class::cast)
                .toList();
    }

    @Test
    void three_taxes_on_the_vat_due_are_levied_at_the_local_bureau() {
        var scene = filed().when("SB-04", form()).accepted().warned();
        assertThat(scene.entry().officer()).isEqualTo("local-G01");
        assertThat(levies(scene)).extracting(LevyRaised::levyItem).containsExactly("10109", "30203", "30216");
        assertThat(levies(scene))
                .extracting(LevyRaised::amount)
                .containsExactly(Money.of(1904), Money.of(816), Money.of(544));
        assertThat(levies(scene)).extracting(LevyRaised::levyId).doesNotHaveDuplicates();
        assertThat(levies(scene).getFirst().due()).isEqualTo("2015-10-22");
        assertThat(scene.event(ReturnFiled.class).covers()).containsExactly("10109", "30203", "30216");
        assertThat(TaxpayerBalance.disagreements(scene.ledger(), XINYUAN)).isEmpty();
    }

    @Test
    void the_return_of_2015_cites_the_regulations_in_force_then() {
        var printed = filed().when("SB-04", form()).accepted().entry().events().stream()
                .filter(DocumentIssued.class::isInstance)
                .map(DocumentIssued.class::cast)
                .filter(document -> document.kind().equals("return-SB-04"))
                .findFirst()
                .orElseThrow();
        assertThat(printed.clause()).isEqualTo("城市维护建设税暂行条例第4条");
    }

    @Test
    void at_the_national_bureau_it_is_another_bureaus_matter_until_the_merger() {
        filed().whenBy("G01", "SB-04", form()).refused("CV03");
        assertThat(new FileSurchargesReturn(
                                XINYUAN,
                                Money.ZERO,
                                null,
                                Rate.of("0.07"),
                                Rate.of("0.03"),
                                Rate.of("0.02"),
                                null,
                                null,
                                TaxPeriod.of("2018-05"),
                                null,
                                null,
                                null,
                                null)
                        .isLocalMatter(LocalDate.of(2018, 6, 14)))
                .isTrue();
        assertThat(FileSurchargesReturn.isLocalOn(LocalDate.of(2018, 6, 15))).isFalse();
    }

    @Test
    void mend_one_fault_see_the_next() {
        var scene = xinyuan("2015-10-12");
        var form = surcharges(XINYUAN.toString(), "350000");
        form.put("base_ct", "100");
        form.put("city_rate", "0.05");
        form.put("edu_rate", "0.05");
        form.put("local_edu_rate", "0.05");
        form.put("relief", "10");
        form.put("city_tax", "1904");
        scene.when("SB-04", form).refused("SB-04-V7");
        scene.when("SB-01", general()).accepted();
        scene.when("SB-04", form).refused("SB-04-V8").saying("计税依据：增值税税额应为 27200.00");
        form.put("base_vat", "27200");
        scene.when("SB-04", form).refused("SB-04-V8").saying("计税依据：消费税税额应为 0.00");
        form.put("base_ct", "0");
        scene.when("SB-04", form).refused("SB-04-V1").saying("城市维护建设税应为 1360.00");
        form.put("city_tax", "1360");
        scene.when("SB-04", form).refused("SB-04-V2").saying("该纳税人位于市区，城建税率应为 7%");
        form.put("city_rate", "0.07");
        form.remove("city_tax");
        scene.when("SB-04", form).refused("SB-04-V10").saying("教育费附加征收率应为 3%");
        form.put("edu_rate", "0.03");
        scene.when("SB-04", form).refused("SB-04-V10").saying("地方教育附加征收率应为 2%");
        form.put("local_edu_rate", "0.02");
        scene.when("SB-04", form).refused("SB-04-V11").saying("减免额应为 0.00");
        form.remove("relief");
        scene.when("SB-04", form).accepted();
        scene.when("SB-04", form).refused("SB-04-V6");
    }

    @Test
    void each_surcharge_given_wrong_is_named() {
        var form = form();
        form.put("edu_tax", "816.01");
        filed().when("SB-04", form).refused("SB-04-V1").saying("教育费附加应为 816.00");
        form.put("edu_tax", "816");
        form.put("local_edu_tax", "0");
        filed().when("SB-04", form).refused("SB-04-V1").saying("地方教育附加应为 544.00");
    }

    @Test
    void export_tax_set_off_counts_in_the_base() {
        var form = form();
        form.put("base_exempt", "10000");
        assertThat(levies(filed().when("SB-04", form).accepted()).getFirst().amount())
                .isEqualTo(Money.of(2604));
    }

    /** Chengxin with exactly 30,000 of sales, all with special invoices and so taxed. */
    private static Scene atTheLimit(String sales) {
        var vat = smallScale(sales, "0");
        vat.put("l2_special_sales", sales);
        return chengxin("2015-10-12").when("SB-02", vat).accepted();
    }

    @Test
    void sales_of_exactly_30000_bear_no_education_surcharges() {
        var form = surcharges(CHENGXIN.toString(), "900");
        form.put("edu_tax", "27");
        form.put("local_edu_tax", "18");
        atTheLimit("30000").when("SB-04", form).refused("SB-04-V3").saying("月（季）销售额未超过 30000.00，免征教育费附加、地方教育附加");
        form.remove("edu_tax");
        form.remove("local_edu_tax");
        form.put("relief", "45");
        var scene = atTheLimit("30000").when("SB-04", form).accepted();
        assertThat(levies(scene)).extracting(LevyRaised::amount).containsExactly(Money.of(63));
        assertThat(scene.entry().events().stream()
                        .filter(ReliefRecorded.class::isInstance)
                        .map(event -> ((ReliefRecorded) event).reliefCode()))
                .containsExactly("0061042801", "0099042801");
    }

    @Test
    void one_yuan_more_bears_them() {
        var scene = atTheLimit("30001")
                .when("SB-04", surcharges(CHENGXIN.toString(), "900.03"))
                .accepted();
        assertThat(levies(scene)).hasSize(3);
    }

    @Test
    void nothing_is_halved_in_2015() {
        var form = form();
        form.put("relief_code", "0007049901");
        assertThat(filed().faults("SB-04", form)).containsExactly("relief_code CV06");
        form.put("relief_code", "0004990001");
        assertThat(filed().faults("SB-04", form)).containsExactly("relief_code CV06");
        form.remove("relief_code");
        form.put("relief", "1632");
        filed().when("SB-04", form).refused("SB-04-V11");
    }

    @Test
    void from_2019_small_scale_taxpayers_pay_half_and_general_ones_do_not() {
        var vat = smallScale("200000", "0");
        vat.put("period_from", "2019-03-01");
        vat.put("period_to", "2019-03-31");
        vat.remove("relief_code");
        var form = surcharges(CHENGXIN.toString(), "6000");
        form.put("period", "2019-03");
        form.put("relief_code", "0007049901");
        form.put("relief", "360");
        var scene = chengxin("2019-04-10")
                .when("SB-02", vat)
                .accepted()
                .when("SB-04", form)
                .accepted();
        assertThat(scene.entry().officer()).isEqualTo("G01");
        assertThat(levies(scene))
                .extracting(LevyRaised::amount)
                .containsExactly(Money.of(210), Money.of(90), Money.of(60));
        var ordinary = general();
        ordinary.put("period_from", "2019-03-01");
        ordinary.put("period_to", "2019-03-31");
        ordinary.put("a1_rows", List.of(Returns.sales("1", "0.16", "2", "100000", "16000")));
        ordinary.put("a2_rows", List.of());
        var claimed = surcharges(XINYUAN.toString(), "16000");
        claimed.put("period", "2019-03");
        claimed.put("relief_code", "0007049901");
        xinyuan("2019-04-10")
                .when("SB-01", ordinary)
                .accepted()
                .when("SB-04", claimed)
                .refused("SB-04-V9");
    }

    @Test
    void the_county_pays_five_percent_and_a_city_seven() {
        assertThat(CityPlace.of("430121").rateOn(LocalDate.of(2015, 9, 30))).hasToString("0.05");
        assertThat(CityPlace.of("430181").rateOn(LocalDate.of(2015, 9, 30))).hasToString("0.07");
        assertThat(CityPlace.of("430200").rateOn(LocalDate.of(2015, 9, 30))).hasToString("0.01");
        var scene = Scene.on(
                        "2015-10-12", inChangshaCounty(), Personas.general(XINYUAN), Personas.generalItems(XINYUAN))
                .when("SB-01", general())
                .accepted();
        scene.when("SB-04", form()).refused("SB-04-V2").saying("该纳税人位于县城镇，城建税率应为 5%");
    }

    private static Event inChangshaCounty() {
        var here = Personas.xinyuan().taxpayer();
        return new TaxpayerRegistered(new Taxpayer(
                here.id(),
                here.name(),
                here.state(),
                here.registerType(),
                here.industry(),
                TaxAuthority.of("14301020000"),
                "430121",
                here.legalRepresentative(),
                here.registeredAddress(),
                here.businessAddress(),
                here.registeredCapital(),
                here.licenseNo(),
                here.openDate(),
                here.licenseDate(),
                here.confirmedOn(),
                here.employees(),
                here.accountingSystem(),
                here.finance(),
                here.agent(),
                List.of(),
                null,
                null,
                List.of(),
                List.of()));
    }

    @Test
    void it_must_be_listed_and_its_period_over() {
        Scene.on("2015-10-12", Personas.xinyuan(), Personas.general(XINYUAN))
                .when("SB-04", form())
                .refused("SB-04-V5");
        var october = form();
        october.put("period", "2015-10");
        filed().when("SB-04", october).refused("CV12");
    }

    @Test
    void a_day_after_the_deadline_it_is_accepted_with_a_to_do() {
        filed().turnTo("2015-10-22").when("SB-04", form()).accepted().warned();
        var scene =
                filed().turnTo("2015-10-23").when("SB-04", form()).accepted().warned("SB-04-V4");
        assertThat(scene.book(TodoBook.class).at(Post.SOURCES)).hasSize(1);
    }
}

package org.lianbing.sandbox.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.RegistrationEvent.RegistrationCertificateIssued;
import org.lianbing.sandbox.books.registration.RegistrationEvent.RegistrationCompleted;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.TodoBook;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

class RegisterTaxpayerTest {
    /** P25 湖南楚天办公设备有限公司. */
    private static final TaxpayerId CHUTIAN = TaxpayerId.of("430102329416853");

    private static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_name", "湖南楚天办公设备有限公司");
        form.put("org_code", "32941685-3");
        form.put("register_type", "173");
        form.put("joint_admin", "3");
        form.put("industry", "5177");
        form.put("legal_rep_name", "蒋立新");
        form.put("legal_rep_id_type", "201");
        form.put("legal_rep_id_no", "430102198407225194");
        form.put("reg_address", "长沙市芙蓉区五一大道200号");
        form.put("biz_address", "长沙市芙蓉区五一大道200号");
        form.put("region", "430102");
        form.put("reg_capital", "1000000.00");
        form.put("license_no", "430102000123456");
        form.put("open_date", "2015-09-01");
        form.put("license_date", "2015-09-01");
        form.put("employees", 6);
        form.put("accounting_system", "101");
        form.put("finance_name", "何芳");
        form.put("finance_mobile", "13800000002");
        form.put("tax_agent_name", "何芳");
        form.put("tax_agent_mobile", "13800000002");
        form.put("investors", owners("70", "30"));
        form.put("tax_authority", "14301020000");
        return form;
    }

    private static Map<String, Object> form(String field, Object value) {
        var form = form();
        form.put(field, value);
        return form;
    }

    private static List<Map<String, Object>> owners(String first, String second) {
        return investors(investor("蒋立新", "430102198407225194", first), investor("何芳", "430111198207154228", second));
    }

    @SafeVarargs
    private static List<Map<String, Object>> investors(Map<String, Object>... rows) {
        return new ArrayList<>(List.of(rows));
    }

    private static Map<String, Object> investor(String name, String idNo, String share) {
        Map<String, Object> row = new HashMap<>();
        row.put("investor_name", name);
        row.put("id_type", "201");
        row.put("id_no", idNo);
        row.put("share", share);
        return row;
    }

    @Test
    void the_unit_enters_the_register_with_its_certificate_and_is_complete_after_review() {
        var scene = Scene.on("2015-09-08").when("DJ-01", form()).accepted().warned();
        assertThat(documents(scene)).containsExactly("税务登记表", "文书受理回执单");
        assertThat(scene.book(RegistrationBook.class).find(CHUTIAN)).isEmpty();

        scene.step(Action.ISSUE, Map.of()).accepted();
        assertThat(documents(scene)).containsExactly("税务登记证正副本");
        assertThat(scene.event(RegistrationCertificateIssued.class).certificateNo())
                .isEqualTo(CHUTIAN.toString());
        var registered = scene.book(RegistrationBook.class).get(CHUTIAN);
        assertThat(registered.state()).isEqualTo(TaxpayerState.ACCEPTED);
        assertThat(registered.certificateNo()).isEqualTo(CHUTIAN.toString());
        assertThat(registered.investors()).hasSize(2);
        assertThat(todos(scene)).containsExactly("RD-01 G06");

        scene.step(Action.REVIEW, Map.of("opinion", "补录核实无误")).accepted();
        scene.event(RegistrationCompleted.class);
        assertThat(scene.book(RegistrationBook.class).get(CHUTIAN).state()).isEqualTo(TaxpayerState.NORMAL);
        assertThat(scene.book(RegistrationBook.class).certificates()).hasSize(1);
        assertThat(todos(scene)).containsExactly("RD-01 G06", "FP-01 G01");
        scene.step(Action.ARCHIVE, Map.of()).accepted();
    }

    @Test
    void until_the_review_only_what_state_01_allows_can_be_done() {
        var scene = Scene.on("2015-09-08")
                .when("DJ-01", form())
                .step(Action.ISSUE, Map.of())
                .accepted();
        var account = Map.of(
                "taxpayer_id",
                CHUTIAN.toString(),
                "bank_name",
                "建设银行",
                "bank_account",
                "62284825430102807226",
                "account_name",
                "湖南楚天办公设备有限公司",
                "account_kind",
                "01",
                "opened_on",
                "2015-09-07",
                "preferred",
                true);
        scene.when("DJ-05", account).refused("CV02");
        scene.step(Action.REVIEW, Map.of()).when("DJ-05", account).accepted();
    }

    @Test
    void the_number_is_computed_when_left_out_and_refused_when_wrong() {
        Scene.on("2015-09-08")
                .when("DJ-01", form("taxpayer_id", "430102582743014"))
                .refused("DJ-01-V6")
                .saying("纳税人识别号应为 430102329416853")
                .when("DJ-01", form("taxpayer_id", CHUTIAN.toString()))
                .accepted();
    }

    @Test
    void a_second_application_for_the_same_unit_is_pending_even_if_it_leaves_the_number_out() {
        Scene.on("2015-09-08")
                .when("DJ-01", form())
                .accepted()
                .when("DJ-01", form())
                .refused("CV08");
    }

    @Test
    void mend_one_fault_see_the_next() {
        var scene =
                Scene.on("2015-09-08", Personas.registered(CHUTIAN, "湖南楚天办公设备有限公司", TaxpayerState.ABNORMAL, "5177"));
        var form = form("org_code", "582743014");
        form.put("region", "430111");
        form.put("tax_authority", "14301110000");
        form.put("register_type", "310");
        form.put("open_date", "2015-08-31");
        form.put("taxpayer_id", "430102329416853");
        form.put("investors", owners("70", "20.5"));
        scene.when("DJ-01", form).refused("CV03").saying("该纳税人主管税务机关为 长沙市雨花区国家税务局，您无权办理");
        form.put("region", "430102");
        scene.when("DJ-01", form).refused("CV07").saying("开业日期 应在 2015-09-01 至 2015-09-08 之间");
        form.put("open_date", "2015-09-01");
        form.put("org_code", "329416853");
        scene.when("DJ-01", form).refused("DJ-01-V2").saying("该纳税人识别号已登记（湖南楚天办公设备有限公司），不得重复登记，请核对或走变更/复业");
        form.put("org_code", "582743014");
        scene.when("DJ-01", form).refused("DJ-01-V3").saying("投资方投资比例合计应为 100%，当前 90.5%");
        form.put("investors", owners("70", "30"));
        scene.when("DJ-01", form).refused("DJ-01-V4");
        form.put("register_type", "173");
        scene.when("DJ-01", form).refused("DJ-01-V5");
        form.put("tax_authority", "14301020000");
        scene.when("DJ-01", form).refused("DJ-01-V6");
        form.remove("taxpayer_id");
        scene.when("DJ-01", form).accepted();
    }

    @Test
    void a_deregistered_number_may_be_registered_again() {
        Scene.on("2015-09-08", Personas.registered(CHUTIAN, "湖南楚天办公设备有限公司", TaxpayerState.DEREGISTERED, "5177"))
                .when("DJ-01", form())
                .accepted();
    }

    @Test
    void a_number_registered_again_after_the_certificate_is_refused_while_the_case_pends_and_after() {
        var scene = Scene.on("2015-09-08")
                .when("DJ-01", form())
                .step(Action.ISSUE, Map.of())
                .accepted();
        scene.when("DJ-01", form()).refused("CV08");
        scene.step(Action.REVIEW, Map.of()).accepted();
        scene.when("DJ-01", form()).refused("DJ-01-V2");
    }

    @Test
    void a_foreign_enterprise_states_the_country_of_an_investor_from_abroad() {
        var form = form("register_type", "330");
        var foreign = investor("Harbour Office Ltd", "CR-0912345", "100");
        foreign.put("id_type", "101");
        foreign.put("country", "156");
        form.put("investors", investors(foreign));
        var scene = Scene.on("2015-09-08");
        assertThat(scene.faults("DJ-01", form)).containsExactly("investors[0].id_no CV05");
        foreign.put("country", "344");
        scene.when("DJ-01", form).accepted();
    }

    @Test
    void thirty_days_after_the_licence_is_in_time_and_one_more_warns_and_calls_for_a_correction_order() {
        var inTime = Scene.on("2015-10-01").when("DJ-01", form()).accepted().warned();
        inTime.step(Action.ISSUE, Map.of()).accepted();
        assertThat(todos(inTime)).containsExactly("RD-01 G06");

        var late = Scene.on("2015-10-02").when("DJ-01", form()).accepted().warned("DJ-01-V1");
        late.step(Action.ISSUE, Map.of()).accepted();
        assertThat(todos(late)).containsExactly("RD-01 G06", "FZ-01 G06");
    }

    @Test
    void an_enterprise_licensed_since_october_2015_is_warned_that_it_needs_no_certificate() {
        var form = form("license_date", "2015-09-30");
        form.put("open_date", "2015-10-12");
        var scene = Scene.on("2015-10-13");
        scene.when("DJ-01", form).accepted().warned();

        form.put("license_date", "2015-10-01");
        Scene.on("2015-10-13").when("DJ-01", form).accepted().warned("DJ-01-V7");
        form.put("register_type", "520");
        Scene.on("2015-10-13").when("DJ-01", form).accepted().warned();
    }

    @Test
    void who_belongs_to_the_local_bureau_alone_is_registered_there_until_the_merger() {
        var form = form("joint_admin", "2");
        var scene = Scene.on("2015-09-08");
        scene.whenBy("local-G01", "DJ-01", form).refused("DJ-01-V5");
        form.put("tax_authority", "24301020000");
        scene.when("DJ-01", form).refused("CV03");
        scene.whenBy("local-G01", "DJ-01", form).accepted();
        scene.submit(Submission.step(
                        scene.entry().caseNo(), Action.ISSUE, scene.replica().emptyForm())
                .by("local-G01"));
        assertThat(scene.event(TaxpayerRegistered.class).taxpayer().authority())
                .isEqualTo(TaxAuthority.of("14301020000"));

        assertThat(Scene.on("2018-06-15").faults("DJ-01", form)).containsExactly("tax_authority CV06");
        form.put("tax_authority", "14301020000");
        Scene.on("2018-06-15").when("DJ-01", form).accepted();
    }

    @Test
    void all_faults_of_the_form_come_at_once() {
        var form = form("org_code", "329416854");
        form.put("industry", "51");
        form.put("employees", 0);
        form.put("finance_mobile", "1380000000");
        form.put("legal_rep_id_no", "430102198407225195");
        form.put("license_no", "12345");
        form.put("reg_capital", "-1");
        form.put("taxpayer_name", "湖南楚天办公设备有限公司 ");
        form.put("investors", List.of());
        form.remove("tax_agent_name");
        assertThat(Scene.on("2015-09-08").faults("DJ-01", form))
                .containsExactlyInAnyOrder(
                        "org_code CV05",
                        "industry CV06",
                        "employees CV05",
                        "finance_mobile CV05",
                        "legal_rep_id_no CV05",
                        "license_no CV05",
                        "reg_capital CV13",
                        "taxpayer_name CV05",
                        "investors CV04",
                        "tax_agent_name CV04");
    }

    @Test
    void every_investor_is_checked_by_the_kind_of_his_paper_and_owns_something() {
        var unit = investor("长沙某投资有限公司", "91430102582743014N", "100");
        unit.put("id_type", "101");
        var nobody = investor("何芳", "430111198207154229", "0");
        assertThat(Scene.on("2015-09-08").faults("DJ-01", form("investors", investors(unit, nobody))))
                .containsExactlyInAnyOrder("investors[1].id_no CV05", "investors[1].share CV05");
    }

    private static List<String> documents(Scene scene) {
        return scene.entry().events().stream()
                .filter(DocumentIssued.class::isInstance)
                .map(event -> ((DocumentIssued) event).title())
                .toList();
    }

    private static List<String> todos(Scene scene) {
        return scene.book(TodoBook.class).open().toJavaList().stream()
                .map(todo -> todo.what().operation() + " " + todo.what().post().code())
                .toList();
    }
}

package org.lianbing.sandbox.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.TodoEvent.TodoRaised;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

class ConfirmUnifiedCodeTaxpayerTest {
    /** P05 湖南云帆信息技术有限公司; its bureau is not one of the stage, so here it lives in 芙蓉区. */
    private static final String YUNFAN = "91430104MA4L0A123J";

    private final List<Inquiry> asked = new ArrayList<>();

    private Outside registry(Reply reply) {
        return inquiry -> {
            asked.add(inquiry);
            return reply;
        };
    }

    private static Map<String, String> record() {
        Map<String, String> record = new HashMap<>();
        record.put("taxpayer_name", "湖南云帆信息技术有限公司");
        record.put("legal_rep_name", "唐雅婷");
        record.put("legal_rep_id_no", "430104199006211282");
        record.put("reg_address", "长沙市芙蓉区远大一路8号");
        record.put("reg_capital", "500000");
        record.put("industry", "6510");
        record.put("register_type", "173");
        record.put("established", "2015-10-12");
        record.put("region", "430102");
        return record;
    }

    private static Map<String, String> record(String field, String value) {
        var record = record();
        record.put(field, value);
        return record;
    }

    private Scene counter(Map<String, String> record) {
        return Scene.on("2015-10-13", registry(Reply.answered(record)));
    }

    private static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("uscc", YUNFAN);
        form.put("accounting_mode", "11");
        form.put("accounting_system", "101");
        form.put("employees", 8);
        form.put("biz_address", "长沙市芙蓉区远大一路8号");
        form.put("phone", "0731-88880000");
        form.put("finance_name", "何芳");
        form.put("finance_id_no", "430111198207154228");
        form.put("finance_mobile", "13800000002");
        form.put("tax_agent_name", "何芳");
        form.put("tax_agent_id_no", "430111198207154228");
        form.put("tax_agent_mobile", "13800000002");
        form.put("branch_type", "0");
        return form;
    }

    private static Map<String, Object> form(String field, Object value) {
        var form = form();
        form.put(field, value);
        return form;
    }

    @Test
    void the_registry_is_asked_by_the_code_and_its_record_makes_the_file_without_any_certificate() {
        var scene = counter(record()).when("DJ-02", form()).accepted().warned();
        assertThat(asked).singleElement().satisfies(inquiry -> {
            assertThat(inquiry.partner()).isEqualTo("commerce-registry");
            assertThat(inquiry.question()).containsExactly(Map.entry("uscc", YUNFAN));
        });
        var taxpayer = scene.event(TaxpayerRegistered.class).taxpayer();
        assertThat(taxpayer.id()).isEqualTo(TaxpayerId.of(YUNFAN));
        assertThat(taxpayer.name()).isEqualTo("湖南云帆信息技术有限公司");
        assertThat(taxpayer.state()).isEqualTo(TaxpayerState.NORMAL);
        assertThat(taxpayer.authority()).isEqualTo(TaxAuthority.of("14301020000"));
        assertThat(taxpayer.certificateNo()).isNull();
        assertThat(taxpayer.confirmedOn()).isEqualTo("2015-10-13");
        assertThat(taxpayer.finance().idNo()).isEqualTo("430111198207154228");
        assertThat(scene.book(RegistrationBook.class).certificates()).isEmpty();
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("纳税人首次办税补充信息表");
        assertThat(scene.event(TodoRaised.class).operation()).isEqualTo("RD-01");
    }

    @Test
    void a_wrong_code_is_a_fault_of_the_form_with_the_sentence_of_its_step() {
        var scene = counter(record());
        assertThat(scene.faults("DJ-02", form("uscc", "91430104MA4L0A1231"))).containsExactly("uscc DJ-02-V1");
        assertThat(scene.faults("DJ-02", form("uscc", "9143010"))).containsExactly("uscc DJ-02-V1");
    }

    @Test
    void mend_one_fault_see_the_next() {
        var form = form("biz_address", "长沙市岳麓区麓谷大道1号");
        Scene.on("2015-10-13", registry(Reply.unreachable()))
                .when("DJ-02", form)
                .refused("DJ-02-V4")
                .saying("工商共享平台暂无应答，所填内容已保留，请稍后再试");
        Scene.on("2015-10-13", registry(Reply.notFound()))
                .when("DJ-02", form)
                .refused("DJ-02-V2")
                .saying("未接收到工商共享信息，请核对代码或稍后再试");
        counter(record("region", "430104")).when("DJ-02", form).refused("CV03").saying("该纳税人主管税务机关为 长沙市岳麓区国家税务局，您无权办理");
        var known = Personas.registered(TaxpayerId.of(YUNFAN), "云帆", TaxpayerState.SUSPENDED, "6510");
        Scene.on("2015-10-13", registry(Reply.answered(record())), known)
                .when("DJ-02", form)
                .refused("DJ-02-V5")
                .saying("该统一社会信用代码已登记（云帆），不得重复确认");
        counter(record()).when("DJ-02", form).refused("DJ-02-V3").saying("生产经营地址 与工商登记不一致，须填写差异原因");
        form.put("difference_reason", "经营场所另租");
        counter(record()).when("DJ-02", form).accepted();
    }

    @Test
    void only_what_the_registry_pushed_is_compared_and_its_business_address_goes_before_the_registered_one() {
        var pushed = record("biz_address", "长沙市岳麓区麓谷大道1号");
        pushed.put("phone", "0731-88889999");
        pushed.put("finance_name", "赵敏");
        counter(pushed).when("DJ-02", form()).refused("DJ-02-V3").saying("生产经营地址、联系电话、财务负责人姓名 与工商登记不一致，须填写差异原因");
        pushed.put("phone", "0731-88880000");
        pushed.put("finance_name", "");
        counter(pushed).when("DJ-02", form("biz_address", "长沙市岳麓区麓谷大道1号")).accepted();
    }

    @Test
    void a_record_that_lacks_its_core_or_cannot_be_read_counts_as_not_received() {
        counter(record("taxpayer_name", " ")).when("DJ-02", form()).refused("DJ-02-V2");
        counter(record("established", "2015年10月12日")).when("DJ-02", form()).refused("DJ-02-V2");
        counter(record("region", "999999")).when("DJ-02", form()).refused("DJ-02-V2");
    }

    @Test
    void a_deregistered_code_may_be_confirmed_again() {
        var gone = Personas.registered(TaxpayerId.of(YUNFAN), "云帆", TaxpayerState.DEREGISTERED, "6510");
        Scene.on("2015-10-13", registry(Reply.answered(record())), gone)
                .when("DJ-02", form())
                .accepted();
    }

    @Test
    void a_branch_names_its_head_office() {
        var scene = counter(record());
        var form = form("branch_type", "2");
        assertThat(scene.faults("DJ-02", form)).containsExactly("head_office_uscc CV04");
        form.put("head_office_uscc", "91430102582743014N");
        scene.when("DJ-02", form).accepted();
        var particulars = scene.event(TaxpayerRegistered.class).taxpayer().particulars();
        assertThat(particulars).isNotNull();
        assertThat(particulars.headOffice()).isEqualTo("91430102582743014N");
    }
}

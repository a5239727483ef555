package org.lianbing.sandbox.kernel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Outdated;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CommonChecksTest {
    private static Map<String, Object> sale(String taxpayer) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", taxpayer);
        form.put("invoice_kind", "004");
        form.put("invoice_code", "4300151130");
        form.put("no_from", "00012301");
        form.put("no_to", "00012325");
        form.put("qty", 25);
        form.put("buyer_id_no", "430111198207154228");
        form.put("sale_mode", "01");
        return form;
    }

    @Test
    void right_comes_before_existence_before_state_before_bureau() {
        var unknown = "430121694015281";
        var scene = Scene.on(
                "2015-09-10",
                Personas.registered(XINYUAN, "长沙芙蓉鑫源商贸有限公司", TaxpayerState.LIQUIDATING, "5175"),
                Personas.chengxin());
        scene.whenBy("G01", "FP-03", sale(unknown)).refused("CV11");
        scene.whenBy("elsewhere", "FP-03", sale(unknown)).refused("CV01");
        scene.whenBy("elsewhere", "FP-03", sale(XINYUAN.toString()))
                .refused("CV02")
                .saying("纳税人当前状态为“清算”，不能办理“发票发售（领用）”");
        scene.whenBy("elsewhere", "FP-03", sale(Personas.CHENGXIN.toString())).refused("CV03");
        scene.when("FP-03", sale(Personas.CHENGXIN.toString())).refused("FP-03-V8");
    }

    @Test
    void a_form_filled_before_another_entry_touched_the_taxpayer_is_outdated() {
        var scene = Scene.on("2015-09-10", Personas.xinyuan());
        scene.when(
                "FP-N2",
                Map.of("taxpayer_id", XINYUAN.toString(), "period", "2015-08", "sales", "300000", "tax", "51000"));
        var late = Submission.operation("FP-03", json(sale(XINYUAN.toString()))).seen(1);
        assertThatThrownBy(() -> scene.submit(late)).isInstanceOf(Outdated.class);
        scene.submit(late.seen(2)).refused("FP-03-V8");
    }

    @Test
    void unknown_operations_and_officers_are_named() {
        var scene = Scene.on("2015-09-10", Personas.xinyuan());
        assertThatThrownBy(() -> scene.when("FP-99", Map.of()))
                .isInstanceOf(UnknownName.class)
                .hasMessage("没有业务事项 FP-99");
        assertThatThrownBy(() -> scene.whenBy(
                        "张三", "FP-03", sale(TaxpayerId.of("430102582743014").toString())))
                .isInstanceOf(UnknownName.class)
                .hasMessage("没有人员 张三");
    }

    private static ObjectNode json(Map<String, Object> form) {
        return JsonMapper.builder().build().valueToTree(form);
    }
}

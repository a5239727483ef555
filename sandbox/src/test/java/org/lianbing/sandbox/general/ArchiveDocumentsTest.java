package org.lianbing.sandbox.general;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.general.GeneralBook;
import org.lianbing.sandbox.books.general.GeneralEvent.DocumentArchived;
import org.lianbing.sandbox.books.registration.RegistrationEvent.StateChanged;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

class ArchiveDocumentsTest {
    private static final DocumentIssued SLIP = document("税〔2015〕00001", XINYUAN);

    private static DocumentIssued document(String no, TaxpayerId taxpayer) {
        return new DocumentIssued(
                no,
                "invoice-sale-slip",
                "发票发售单",
                taxpayer,
                TaxAuthority.of("14301020000"),
                LocalDate.of(2015, 9, 1),
                Map.of(),
                "");
    }

    private static Scene archive() {
        return Scene.on("2015-09-10", Personas.xinyuan(), Personas.chengxin(), SLIP);
    }

    private static Map<String, Object> form(String operation, String documentNo) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("operation_code", operation);
        form.put("document_no", documentNo);
        form.put("created_date", "2015-09-01");
        form.put("pages", 1);
        form.put("secrecy", "2");
        form.put("retention", "3");
        return form;
    }

    @Test
    void a_document_goes_on_its_taxpayers_file_with_name_and_operator_computed() {
        var scene = archive().when("ZH-01", form("FP-03", SLIP.no())).accepted();
        assertThat(scene.event(DocumentArchived.class).operator()).isEqualTo("G19");
        assertThat(scene.event(DocumentIssued.class).content())
                .containsEntry("纳税人名称", "长沙芙蓉鑫源商贸有限公司")
                .containsEntry("文书", "发票发售单 税〔2015〕00001");
        assertThat(scene.book(GeneralBook.class).of(XINYUAN)).hasSize(1);
    }

    @Test
    void mend_one_fault_see_the_next() {
        var form = form("FP-03", "税〔2015〕00099");
        form.put("created_date", "2015-09-02");
        form.put("taxpayer_name", "湖南诚信会计服务有限公司");
        form.put("operator", "G01");
        archive().when("ZH-01", form).refused("ZH-01-V1").saying("该业务缺少应归档文书：税〔2015〕00099");
        form.put("document_no", SLIP.no());
        archive().whenBy("elsewhere", "ZH-01", form).refused("ZH-01-V2");
        archive().when("ZH-01", form).refused("ZH-01-V4").saying("形成日期应为 2015-09-01");
        form.put("created_date", "2015-09-01");
        archive().when("ZH-01", form).refused("ZH-01-V5").saying("名称 应为“长沙芙蓉鑫源商贸有限公司”");
        form.put("taxpayer_name", "长沙芙蓉鑫源商贸有限公司");
        archive().when("ZH-01", form).refused("ZH-01-V5").saying("操作人 应为“G19”");
        form.put("operator", "G19");
        archive().when("ZH-01", form).accepted().when("ZH-01", form).refused("ZH-01-V3");
    }

    @Test
    void a_document_of_somebody_else_is_missing_on_this_file() {
        Scene.on("2015-09-10", Personas.xinyuan(), Personas.chengxin(), document("税〔2015〕00001", CHENGXIN))
                .when("ZH-01", form("FP-03", "税〔2015〕00001"))
                .refused("ZH-01-V1");
    }

    @Test
    void a_matter_under_way_has_nothing_to_archive_yet_a_decided_one_has() {
        var order = Map.of("taxpayer_id", XINYUAN.toString(), "violation", "03", "order_due", "2015-09-20");
        var scene = archive().when("FZ-01", order).accepted();
        var penalty = Map.of(
                "taxpayer_id",
                XINYUAN.toString(),
                "violation",
                "03",
                "penalty_kind",
                "01",
                "procedure",
                "1",
                "amount",
                "200.00",
                "notified_date",
                "2015-09-10");
        scene.when("FZ-02", penalty).accepted();
        var notice = scene.event(DocumentIssued.class).no();
        var form = form("FZ-02", notice);
        form.put("created_date", "2015-09-10");
        scene.when("ZH-01", form).refused("ZH-01-V1");
        assertThat(scene.entry().refusal().message()).contains("尚未办结");
        scene.step(Action.ISSUE, Map.of()).accepted();
        form.put("operation_code", "FZ-01");
        scene.when("ZH-01", form).refused("ZH-01-V1").saying("该业务缺少应归档文书：" + notice + "（属 FZ-02）");
        form.put("operation_code", "FZ-02");
        scene.when("ZH-01", form).accepted();
    }

    @Test
    void every_post_of_both_bureaus_may_archive_even_after_deregistration() {
        var form = form("FP-03", SLIP.no());
        archive().whenBy("local-G07", "ZH-01", form).accepted();
        archive().whenBy("G-审理", "ZH-01", form).accepted();
        Scene.on(
                        "2015-09-10",
                        Personas.xinyuan(),
                        SLIP,
                        new StateChanged(XINYUAN, TaxpayerState.NORMAL, TaxpayerState.DEREGISTERED, "注销"))
                .when("ZH-01", form)
                .accepted();
    }

    @Test
    void a_document_from_the_future_and_a_file_without_pages_are_not_taken() {
        var form = form("发票", SLIP.no());
        form.put("pages", 0);
        assertThat(archive().faults("ZH-01", form)).containsExactlyInAnyOrder("operation_code CV05", "pages CV05");
        var tomorrow = form("FP-03", SLIP.no());
        tomorrow.put("created_date", "2015-09-11");
        archive().when("ZH-01", tomorrow).refused("CV07");
    }
}

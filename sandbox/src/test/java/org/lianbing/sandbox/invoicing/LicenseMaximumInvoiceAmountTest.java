package org.lianbing.sandbox.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.CHENGXIN;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Decision;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.Licence;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InputCertified;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceLimitLicensed;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.document.DocumentServed;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;

class LicenseMaximumInvoiceAmountTest {
    private static final Map<String, Object> VISIT = visit("2015-09-22", "1", "赵明", "钱进");

    private static Scene hall() {
        return Scene.on("2015-09-21", Personas.xinyuan(), Personas.general(XINYUAN), Personas.generalItems(XINYUAN));
    }

    private static Map<String, Object> form(String level, String contract) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("apply_limit", level);
        form.put("reason", "新签大额供货合同，现有限额不能满足单笔开票需要");
        form.put("sales_12m", "12000000.00");
        form.put("max_contract", contract);
        form.put("agent_name", "李秀梅");
        form.put("auth_doc", List.of("A1"));
        return form;
    }

    private static Map<String, Object> visit(String on, String result, String... officers) {
        return Map.of(
                "visit_date",
                on,
                "visit_result",
                result,
                "visitors",
                List.of(Map.of("officer", officers[0]), Map.of("officer", officers[1])),
                "report",
                "经营场所与申请一致");
    }

    @Test
    void a_paper_stands_alone_or_in_a_list_but_never_without_an_id() {
        var form = form("02", "117000.00");
        form.put("auth_doc", "A1");
        assertThat(hall().faults("FP-02", form)).isEmpty();
        form.put("auth_doc", " ");
        assertThat(hall().faults("FP-02", form)).containsExactly("auth_doc CV05");
        form.put("auth_doc", List.of("A1", " "));
        assertThat(hall().faults("FP-02", form)).containsExactly("auth_doc CV05");
    }

    @Test
    void a_hundred_thousand_is_licensed_without_a_visit_and_counts_from_the_decision_document() {
        var scene = hall().when("FP-02", form("02", "117000.00")).accepted().warned("FP-02-V2");
        assertThat(titles(scene)).containsExactly("税务行政许可申请表", "税务行政许可受理通知书");
        scene.step(Action.REVIEW, Map.of())
                .accepted()
                .turnTo("2015-09-23")
                .step(Action.APPROVE, Map.of())
                .accepted();
        assertThat(scene.book(InvoicingBook.class).of(XINYUAN).licence()).isNull();
        scene.turnTo("2015-09-24").step(Action.ISSUE, Map.of()).accepted();
        var document = scene.event(DocumentIssued.class);
        assertThat(document.title()).isEqualTo("准予税务行政许可决定书");
        assertThat(scene.book(InvoicingBook.class).of(XINYUAN).licence())
                .isEqualTo(new Licence("02", LocalDate.of(2015, 9, 23), document.no()));
        scene.step(Action.SERVE, Map.of("method", "01", "served_on", "2015-09-23", "receiver", "李秀梅"))
                .refused("CV07");
        scene.step(Action.SERVE, Map.of("method", "01", "served_on", "2015-09-24", "receiver", "李秀梅"))
                .accepted();
        assertThat(scene.event(DocumentServed.class).no()).isEqualTo(document.no());
    }

    @Test
    void from_a_million_on_two_officers_visit_before_the_approval() {
        var scene = hall().when("FP-02", form("03", "1000000.00"))
                .accepted()
                .warned()
                .step(Action.REVIEW, Map.of());
        scene.step(Action.APPROVE, Map.of()).refused("LC01");
        scene.step(Action.VISIT, visit("2015-09-21", "1", "赵明", "赵明")).refused("FP-02-V5");
        scene.turnTo("2015-09-22").step(Action.VISIT, VISIT).accepted();
        scene.step(Action.APPROVE, Map.of()).accepted();
        scene.step(Action.ISSUE, Map.of()).accepted();
        assertThat(scene.event(InvoiceLimitLicensed.class).level()).isEqualTo("03");
    }

    @Test
    void a_visit_that_found_otherwise_cannot_be_approved_but_rejected_with_the_remedies() {
        var scene = hall().when("FP-02", form("04", "1170000.00"))
                .accepted()
                .warned()
                .step(Action.REVIEW, Map.of())
                .step(Action.VISIT, visit("2015-09-21", "2", "赵明", "钱进"))
                .accepted()
                .step(Action.APPROVE, Map.of())
                .refused("FP-02-V6")
                .step(Action.REJECT, Map.of("reason", "经营场所不存在"))
                .accepted();
        var document = scene.event(DocumentIssued.class);
        assertThat(document.title()).isEqualTo("不予税务行政许可决定书");
        assertThat(document.content()).containsEntry("不予许可的理由", "经营场所不存在");
        assertThat(document.content().get("救济途径")).contains("行政复议").contains("行政诉讼");
        assertThat(scene.book(CaseBook.class).all().getLast().state()).isEqualTo(Case.State.REJECTED);
    }

    @Test
    void without_a_visit_on_record_the_grant_itself_refuses() {
        var scene = hall().when("FP-02", form("03", "1000000.00")).accepted();
        var matter = scene.book(CaseBook.class).all().getLast();
        var chief = scene.sandbox().officer("G04");
        var decision = matter.form().grant(scene.ledger(), matter, new Sitting(chief, Post.DEPUTY_DIRECTOR, Map.of()));
        assertThat(decision)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("FP-02-V1"));
    }

    @Test
    void a_contract_net_of_exactly_a_million_is_too_much_for_the_million_level_and_one_fen_less_is_not() {
        hall().when("FP-02", form("03", "1170000.00")).accepted().warned("FP-02-V2");
        hall().when("FP-02", form("03", "1169999.99")).accepted().warned();
    }

    @Test
    void the_rate_of_the_day_takes_the_tax_out_of_the_contract() {
        var at13 =
                Scene.on("2019-04-01", Personas.xinyuan(), Personas.general(XINYUAN), Personas.generalItems(XINYUAN));
        at13.when("FP-02", form("03", "1130000.00")).accepted().warned("FP-02-V2");
    }

    @Test
    void a_business_too_small_for_its_limit_is_warned_of_at_the_stated_sums() {
        var form = form("04", "1170000.00");
        form.put("sales_12m", "10000000.00");
        hall().when("FP-02", form).accepted().warned();
        form.put("sales_12m", "9999999.99");
        hall().when("FP-02", form).accepted().warned("FP-02-V3");
        form.put("sales_12m", "100000000.00");
        form.put("apply_limit", "05");
        hall().when("FP-02", form).accepted().warned("FP-02-V3");
        form.put("apply_limit", "02");
        form.put("sales_12m", "0.00");
        form.put("max_contract", "1000.00");
        hall().when("FP-02", form).accepted().warned();
    }

    @Test
    void only_general_taxpayers_may_apply_and_one_application_at_a_time() {
        var form = form("02", "1000.00");
        form.put("taxpayer_id", CHENGXIN.toString());
        Scene.on("2015-09-21", Personas.chengxin(), Personas.smallScaleItems(CHENGXIN))
                .when("FP-02", form)
                .refused("FP-02-V4");
        hall().when("FP-02", form("02", "1000.00"))
                .accepted()
                .when("FP-02", form("03", "1000.00"))
                .refused("CV08");
    }

    @Test
    void the_authorisation_must_be_attached_and_the_reason_have_twenty_characters() {
        var form = form("02", "1000.00");
        form.remove("auth_doc");
        hall().when("FP-02", form).refused("CV09").saying("缺少必需附件：授权书（须一次性告知）");
        form.put("reason", "一二三四五六七八九十一二三四五六七八九");
        assertThat(hall().faults("FP-02", form)).containsExactly("reason CV05");
        form.put("reason", "一二三四五六七八九十一二三四五六七八九十");
        assertThat(hall().faults("FP-02", form)).isEmpty();
    }

    @Test
    void input_invoices_authenticated_in_batches_add_up_for_their_period() {
        var batch = Map.of(
                "taxpayer_id",
                XINYUAN.toString(),
                "period",
                "2015-09",
                "count",
                3,
                "amount",
                "30000.00",
                "tax",
                "5100.00");
        var scene = hall().when("FP-N3", batch).accepted().when("FP-N3", batch).accepted();
        assertThat(scene.event(InputCertified.class).count()).isEqualTo(3);
        var certified = scene.book(InvoicingBook.class).of(XINYUAN).certifiedIn(TaxPeriod.of("2015-09"));
        assertThat(certified.count()).isEqualTo(6);
        assertThat(certified.tax()).isEqualTo(Money.of("10200.00"));
        assertThat(hall().faults("FP-N3", Map.of("taxpayer_id", XINYUAN.toString(), "period", "2015-09", "count", 0)))
                .containsExactlyInAnyOrder("count CV05", "amount CV04", "tax CV04");
    }

    private static List<String> titles(Scene scene) {
        return scene.entry().events().stream()
                .filter(DocumentIssued.class::isInstance)
                .map(document -> ((DocumentIssued) document).title())
                .toList();
    }
}

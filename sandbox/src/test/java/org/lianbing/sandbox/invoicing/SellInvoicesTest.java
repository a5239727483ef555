package org.lianbing.sandbox.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.Buyer;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.CounterStocked;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceTypesApproved;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoicesSold;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.SupplyChanged;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxAuthority;

class SellInvoicesTest {
    private static final String BUYER = "430111198207154228";

    private static Scene counter() {
        return Scene.on(
                "2015-09-10",
                Personas.xinyuan(),
                Personas.general(XINYUAN),
                Personas.generalItems(XINYUAN),
                new CounterStocked(
                        TaxAuthority.of("14301020000"), "004", NumberRange.of("4300151130", "00012281", "00012400")),
                new InvoiceTypesApproved(XINYUAN, "004", "02", 50, 25, 50, "01", List.of(new Buyer("李秀梅", BUYER))),
                sold("00012281", "00012285", "2015-08-20"),
                sold("00012286", "00012300", "2015-09-02"));
    }

    private static InvoicesSold sold(String from, String to, String on) {
        var range = NumberRange.of("4300151130", from, to);
        return new InvoicesSold(
                XINYUAN, TaxAuthority.of("14301020000"), "004", range, range.size(), BUYER, LocalDate.parse(on));
    }

    private static Map<String, Object> form(String from, String to, int qty) {
        Map<String, Object> form = new HashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("invoice_kind", "004");
        form.put("invoice_code", "4300151130");
        form.put("no_from", from);
        form.put("no_to", to);
        form.put("qty", qty);
        form.put("buyer_id_no", BUYER);
        form.put("sale_mode", "01");
        return form;
    }

    @Test
    void exactly_the_limit_per_time_is_sold_and_moves_from_shelf_to_taxpayer() {
        var scene = counter().when("FP-03", form("00012301", "00012325", 25)).accepted();
        assertThat(scene.event(InvoicesSold.class).qty()).isEqualTo(25);
        assertThat(scene.event(DocumentIssued.class).title()).isEqualTo("发票发售单");
        var book = scene.book(InvoicingBook.class);
        assertThat(book.of(XINYUAN).held("004")).isEqualTo(45);
        assertThat(book.counter(TaxAuthority.of("14301020000")))
                .containsExactly(new InvoicingBook.Stock("004", NumberRange.of("4300151130", "00012326", "00012400")));
    }

    @Test
    void one_more_than_the_limit_per_time_is_refused_with_the_figures_behind_it() {
        var scene = counter().when("FP-03", form("00012301", "00012326", 26)).refused("FP-03-V2");
        assertThat(scene.entry().refusal().values())
                .containsEntry("per_time", "25")
                .containsEntry("month_left", "35")
                .containsEntry("hold_left", "30")
                .containsEntry("most", "25");
    }

    @Test
    void what_is_held_limits_the_second_sale_of_the_day() {
        counter()
                .when("FP-03", form("00012301", "00012325", 25))
                .accepted()
                .when("FP-03", form("00012326", "00012331", 6))
                .refused("FP-03-V2")
                .when("FP-03", form("00012326", "00012330", 5))
                .accepted();
    }

    @Test
    void mend_one_fault_see_the_next() {
        var scene = counter();
        var form = form("00012301", "00012330", 31);
        form.put("buyer_id_no", "430102197803122117");
        scene.when("FP-03", form).refused("FP-03-V1").saying("份数与号段不符，应为 30 份");
        form.put("qty", 30);
        scene.when("FP-03", form).refused("FP-03-V2");
        form.put("no_to", "00012325");
        form.put("qty", 25);
        scene.when("FP-03", form).refused("FP-03-V5");
        form.put("buyer_id_no", BUYER);
        form.put("no_from", "00012401");
        form.put("no_to", "00012425");
        scene.when("FP-03", form).refused("FP-03-V7");
        form.put("no_from", "00012301");
        form.put("no_to", "00012325");
        scene.when("FP-03", form).accepted();
    }

    @Test
    void used_invoices_must_be_verified_first() {
        var used = Map.of(
                "taxpayer_id",
                XINYUAN.toString(),
                "invoice_code",
                "4300151130",
                "no_from",
                "00012281",
                "no_to",
                "00012285",
                "void_qty",
                1,
                "red_qty",
                0,
                "amount",
                "40000.00",
                "tax",
                "6800.00");
        counter()
                .when("FP-N1", used)
                .accepted()
                .when("FP-03", form("00012301", "00012325", 25))
                .refused("FP-03-V3")
                .saying("尚有 5 份已开发票未验旧，请先验旧")
                .when(
                        "FP-05",
                        Map.of(
                                "taxpayer_id",
                                XINYUAN.toString(),
                                "invoice_code",
                                "4300151130",
                                "no_from",
                                "00012281",
                                "no_to",
                                "00012285",
                                "issued_qty",
                                4,
                                "void_qty",
                                1,
                                "red_qty",
                                0,
                                "issued_amount",
                                "40000.00",
                                "issued_tax",
                                "6800.00",
                                "void_all_copies",
                                true))
                .accepted()
                .warned()
                .when("FP-03", form("00012301", "00012325", 25))
                .accepted();
    }

    @Test
    void a_stopped_supply_refuses_with_its_reason() {
        Scene.on(
                        "2015-09-10",
                        Personas.xinyuan(),
                        new InvoiceTypesApproved(
                                XINYUAN, "004", "02", 50, 25, 50, "01", List.of(new Buyer("李秀梅", BUYER))),
                        new SupplyChanged(XINYUAN, "欠缴罚款拒不接受处理"))
                .when("FP-03", form("00012301", "00012325", 25))
                .refused("FP-03-V4")
                .saying("该户已被停止供票（原因：欠缴罚款拒不接受处理）");
    }

    @Test
    void an_overdue_return_refuses_from_the_day_after_its_deadline() {
        var scene = counter().turnTo("2015-09-18");
        scene.when("FP-03", form("00012301", "00012325", 25)).accepted();
        scene.turnTo("2015-09-19")
                .when("FP-03", form("00012326", "00012330", 5))
                .refused("FP-03-V6");
    }

    @Test
    void an_unapproved_kind_is_refused() {
        var form = form("00012301", "00012325", 25);
        form.put("invoice_kind", "007");
        counter().when("FP-03", form).refused("FP-03-V8");
    }

    @Test
    void all_faults_of_the_form_come_at_once() {
        var form = form("123", "00012325", 0);
        form.put("invoice_kind", "999");
        form.remove("sale_mode");
        form.put("colour", "green");
        assertThat(counter().faults("FP-03", form))
                .containsExactlyInAnyOrder(
                        "colour unknown_field", "no_from CV05", "qty CV05", "invoice_kind CV06", "sale_mode CV04");
    }
}

package org.lianbing.sandbox.vouchers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VoucherUsed;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VoucherVoided;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VouchersDrawn;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VouchersLost;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VouchersSettled;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook.State;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import tools.jackson.databind.json.JsonMapper;

class SettleVouchersTest {
    private static final LocalDate DAY = LocalDate.of(2015, 9, 30);

    /** Of 00000101–00000110 the first three are used, the fourth is spoilt, the rest blank. */
    private static Scene desk(Event... more) {
        List<Event> given = new ArrayList<>(List.of(
                new VouchersDrawn("G07", "102", numbers("00000101", "00000110"), DAY),
                used("00000101", "100.00"),
                used("00000102", "200.50"),
                used("00000103", "300.25"),
                new VoucherVoided("G07", "102", numbers("00000104", "00000104"), "02")));
        given.addAll(List.of(more));
        return Scene.on("2015-09-30", given.toArray(Event[]::new));
    }

    private static VoucherUsed used(String number, String amount) {
        return new VoucherUsed("G07", "102", numbers(number, number), XINYUAN, "JK" + number, Money.of(amount), DAY);
    }

    private static NumberRange numbers(String from, String to) {
        return NumberRange.of("102", from, to);
    }

    private static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>();
        form.put("collector", "G07");
        form.put("ticket_kind", "102");
        form.put("no_from", "00000101");
        form.put("no_to", "00000104");
        form.put("used_qty", 3);
        form.put("amount", "600.75");
        form.put("void_qty", 1);
        form.put("void_reason", "02");
        form.put("void_all_copies", true);
        form.put("cancel_qty", 4);
        return form;
    }

    @Test
    void what_balances_is_settled_by_the_reviewer_and_the_rest_stays_blank() {
        var scene = desk().when("PZ-03", form()).accepted();
        assertThat(scene.entry().events()).noneMatch(VouchersSettled.class::isInstance);
        scene.step(Action.REVIEW, Map.of()).accepted();
        assertThat(scene.event(VouchersSettled.class).range()).isEqualTo(numbers("00000101", "00000104"));
        assertThat(scene.event(DocumentIssued.class).content()).containsEntry("填用税额合计（大写）", "陆佰元零柒角伍分");
        var slips = scene.book(VouchersBook.class).of("G07", "102");
        assertThat(slips).filteredOn(slip -> slip.state() == State.SETTLED).hasSize(4);
        assertThat(slips)
                .filteredOn(slip -> slip.state() == State.BLANK)
                .singleElement()
                .extracting(VouchersBook.Slip::range)
                .isEqualTo(numbers("00000105", "00000110"));
        scene.step(Action.ARCHIVE, Map.of()).accepted();
    }

    @Test
    void mend_one_fault_see_the_next() {
        var form = form();
        form.put("collector", "G08");
        form.put("no_to", "00000105");
        form.put("amount", "600.76");
        form.put("cancel_qty", 5);
        form.put("void_all_copies", false);
        desk().when("PZ-03", form).refused("PZ-03-V5").saying("号段 00000101–00000105 不全在征收员 G08 未结报的票证内");
        form.put("collector", "G07");
        desk().when("PZ-03", form).refused("PZ-03-V1");
        form.put("amount", "600.75");
        desk().when("PZ-03", form).refused("PZ-03-V2").saying("票证使用不连续，缺 00000105");
        form.put("no_to", "00000104");
        var scene = desk().when("PZ-03", form).refused("PZ-03-V3");
        assertThat(scene.entry().refusal().values())
                .containsEntry("cancel", "4")
                .containsEntry("used", "3");
        form.put("cancel_qty", 4);
        desk().when("PZ-03", form).refused("PZ-03-V4");
        form.remove("void_all_copies");
        desk().when("PZ-03", form).refused("PZ-03-V4");
        form.put("void_all_copies", true);
        desk().when("PZ-03", form).accepted();
    }

    @Test
    void blank_vouchers_cannot_be_passed_off_as_spoilt_ones() {
        var form = form();
        form.put("no_to", "00000107");
        form.put("void_qty", 4);
        form.put("cancel_qty", 7);
        desk().when("PZ-03", form).refused("PZ-03-V2").saying("票证使用不连续，缺 00000105–00000107");
    }

    @Test
    void spoilt_ones_cannot_make_up_for_lost_ones() {
        var lost = new VouchersLost("G07", "102", numbers("00000105", "00000106"), DAY);
        var form = form();
        form.put("no_to", "00000105");
        form.put("void_qty", 2);
        form.put("cancel_qty", 5);
        desk(lost).when("PZ-03", form).refused("PZ-03-V3");
        form.put("void_qty", 1);
        form.put("lost_qty", 1);
        var scene = desk(lost)
                .when("PZ-03", form)
                .accepted()
                .step(Action.REVIEW, Map.of())
                .accepted();
        assertThat(scene.book(VouchersBook.class).of("G07", "102"))
                .filteredOn(slip -> slip.state() == State.LOST)
                .singleElement()
                .extracting(VouchersBook.Slip::range)
                .isEqualTo(numbers("00000106", "00000106"));
    }

    @Test
    void what_is_settled_once_is_settled() {
        var scene =
                desk().when("PZ-03", form()).accepted().when("PZ-03", form()).accepted();
        scene.step(Action.REVIEW, Map.of()).accepted().when("PZ-03", form()).refused("PZ-03-V5");
        scene.submit(Submission.step(
                        scene.book(CaseBook.class).all().getFirst().no(),
                        Action.REVIEW,
                        JsonMapper.shared().createObjectNode()))
                .refused("PZ-03-V5");
    }

    @Test
    void a_range_beyond_what_was_drawn_is_not_his() {
        var form = form();
        form.put("no_to", "00000111");
        desk().when("PZ-03", form).refused("PZ-03-V5");
        form.put("no_from", "00000100");
        desk().when("PZ-03", form).refused("PZ-03-V5");
    }

    @Test
    void all_faults_of_the_form_come_at_once() {
        var form = form();
        form.put("no_from", "00000105");
        form.remove("void_reason");
        assertThat(desk().faults("PZ-03", form)).containsExactlyInAnyOrder("no_to CV05", "void_reason CV04");
        form.put("no_from", "105");
        form.put("ticket_kind", "999");
        form.put("amount", "-1.00");
        assertThat(desk().faults("PZ-03", form))
                .containsExactlyInAnyOrder("no_from CV05", "ticket_kind CV06", "amount CV13");
    }
}

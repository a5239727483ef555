package org.lianbing.sandbox.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;
import static org.lianbing.sandbox.collection.Levies.VAT;
import static org.lianbing.sandbox.collection.Levies.payment;
import static org.lianbing.sandbox.collection.Levies.raised;
import static org.lianbing.sandbox.collection.Levies.scene;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.LateFeeWaived;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.Money;

class AssessLateFeeTest {

    static Map<String, Object> form(String principal, String due, String paid) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("principal", principal);
        form.put("due", due);
        form.put("paid", paid);
        form.put("levy_record", VAT);
        return form;
    }

    private static Scene overdue() {
        return scene("2015-10-22").turnTo("2015-11-30");
    }

    private static Map<String, Object> right() {
        return form("25200", "2015-10-22", "2015-11-30");
    }

    @Test
    void it_runs_from_the_day_after_the_due_day() {
        var scene = overdue().when("ZS-02", right()).accepted().warned();
        var fee = scene.event(LevyRaised.class);
        assertThat(fee.kind()).isEqualTo(Levy.Kind.LATE_FEE);
        assertThat(fee.amount()).isEqualTo(Money.of("491.40"));
        assertThat(fee.source()).isEqualTo(VAT);
        assertThat(scene.entry().form().get("days").asInt()).isEqualTo(39);
        assertThat(scene.event(DocumentIssued.class).content()).containsEntry("起算日", "2015-10-23");
    }

    @Test
    void on_the_due_day_nothing_is_overdue_and_a_day_later_it_is() {
        scene("2015-10-22")
                .when("ZS-02", form("25200", "2015-10-22", "2015-10-22"))
                .refused("ZS-02-V4");
        scene("2015-10-22")
                .turnTo("2015-10-23")
                .when("ZS-02", form("25200", "2015-10-22", "2015-10-23"))
                .accepted();
    }

    @Test
    void mend_one_fault_see_the_next() {
        var scene = overdue();
        var form = form("25600", "2015-10-15", "2015-11-29");
        form.put("days", 40);
        form.put("late_fee", "504");
        form.put("levy_record", "YZ201500000009");
        scene.when("ZS-02", form).refused("ZS-02-V4");
        form.put("levy_record", VAT);
        scene.when("ZS-02", form).refused("ZS-02-V5").saying("实缴日应为 2015-11-30");
        form.put("paid", "2015-11-30");
        scene.when("ZS-02", form).refused("ZS-02-V6").saying("税款本金应为 25200.00（不含滞纳金）");
        form.put("principal", "25200");
        scene.when("ZS-02", form).refused("ZS-02-V1").saying("滞纳金应自 2015-10-23 起算，多算 7 天");
        form.put("due", "2015-10-22");
        scene.when("ZS-02", form).refused("ZS-02-V1").saying("滞纳金应自 2015-10-23 起算，多算 1 天");
        form.put("days", 38);
        scene.when("ZS-02", form).refused("ZS-02-V1").saying("滞纳金应自 2015-10-23 起算，少算 1 天");
        form.put("days", 39);
        scene.when("ZS-02", form).refused("ZS-02-V7").saying("滞纳金应为 491.40");
        form.put("late_fee", "491.40");
        scene.when("ZS-02", form).accepted();
        scene.when("ZS-02", form).refused("ZS-02-V8").saying("该应征计至 2015-11-30 的滞纳金 491.40 已经计收");
    }

    @Test
    void assessed_again_later_only_the_days_since_are_charged() {
        var scene = overdue().when("ZS-02", right()).accepted();
        scene.turnTo("2015-12-01")
                .when("ZS-02", form("25200", "2015-10-22", "2015-12-01"))
                .accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of("12.60"));
    }

    @Test
    void what_is_paid_in_time_bears_nothing_and_only_the_rest_is_principal() {
        var scene = scene("2015-10-22")
                .when("ZS-01", payment(VAT, "02", "5200"))
                .accepted()
                .turnTo("2015-11-30");
        scene.when("ZS-02", right()).refused("ZS-02-V6").saying("税款本金应为 20000.00（不含滞纳金）");
        scene.when("ZS-02", form("20000", "2015-10-22", "2015-11-30")).accepted();
        assertThat(scene.event(LevyRaised.class).amount()).isEqualTo(Money.of(390));
    }

    @Test
    void where_the_bureau_was_at_fault_nothing_may_be_charged_and_payment_charges_nothing_either() {
        var form = right();
        form.put("waive_reason", "02");
        form.put("late_fee", "491.40");
        overdue().when("ZS-02", form).refused("ZS-02-V2").saying("因税务机关责任造成，不得加收滞纳金（征管法52条）");
        form.remove("late_fee");
        var scene = overdue().when("ZS-02", form).accepted();
        assertThat(scene.event(LateFeeWaived.class).reason()).isEqualTo("02");
        assertThat(scene.book(CollectionBook.class).isLateFeeWaived(VAT)).isTrue();
        scene.when("ZS-01", payment(VAT, "02", "25200")).accepted();
        assertThat(scene.entry().events()).noneMatch(LevyRaised.class::isInstance);
        assertThat(scene.entry().form().get("late_fee").asString()).isEqualTo("0.00");
    }

    @Test
    void late_fee_above_the_tax_is_charged_with_a_hint() {
        scene("2015-10-22")
                .turnTo("2021-04-13")
                .when("ZS-02", form("25200", "2015-10-22", "2021-04-13"))
                .accepted()
                .warned();
        scene("2015-10-22")
                .turnTo("2021-04-14")
                .when("ZS-02", form("25200", "2015-10-22", "2021-04-14"))
                .accepted()
                .warned("ZS-02-V3");
    }

    @Test
    void late_fees_bear_no_late_fee() {
        var fee = raised("YZ201500000002", "10101", "101014001", Levy.Kind.LATE_FEE, VAT, 100);
        var form = right();
        form.put("levy_record", "YZ201500000002");
        scene("2015-10-22", fee).turnTo("2015-11-30").when("ZS-02", form).refused("ZS-02-V4");
    }

    @Test
    void the_day_is_not_in_the_future() {
        overdue().when("ZS-02", form("25200", "2015-10-22", "2015-12-01")).refused("CV07");
    }

    @Test
    void surcharges_are_the_local_bureaus() {
        var city = raised("YZ201500000002", "10109", "101090101", Levy.Kind.TAX, "SB201500000002", 1764);
        var form = form("1764", "2015-10-22", "2015-11-30");
        form.put("levy_record", "YZ201500000002");
        var scene = scene("2015-10-22", city)
                .turnTo("2015-11-30")
                .when("ZS-02", form)
                .accepted();
        assertThat(scene.entry().officer()).isEqualTo("local-G07");
    }
}

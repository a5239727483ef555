package org.lianbing.sandbox.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.sandbox.Personas.XINYUAN;
import static org.lianbing.sandbox.declaration.Returns.general;
import static org.lianbing.sandbox.declaration.Returns.xinyuan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyCancelled;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.CollectionEvent.OverpaymentArisen;
import org.lianbing.sandbox.readings.TaxpayerBalance;

/** A return is corrected while a late fee was assessed on its unpaid tax. */
class LateFeeUnderCorrectionTest {
    private static final String TAX = "YZ201500000001";
    private static final String FEE = "YZ201500000002";
    private static final AgreementSigned AGREEMENT = new AgreementSigned(
            XINYUAN,
            "SFXY0001",
            "105551000018",
            "中国建设银行长沙芙蓉支行",
            "长沙芙蓉鑫源商贸有限公司",
            "62284801430102803124",
            LocalDate.of(2014, 5, 6));

    private Scene scene;
    private LevyRaised fee;

    @BeforeEach
    void assessed() {
        scene = xinyuan("2015-10-12", AGREEMENT)
                .when("SB-01", general())
                .accepted()
                .turnTo("2015-11-01");
        var due = scene.book(CollectionBook.class).find(TAX).orElseThrow().due();
        scene.when("ZS-02", form("levy_record", TAX, "principal", "27200", "due", due.toString(), "paid", "2015-11-01"))
                .accepted();
        fee = scene.event(LevyRaised.class);
        assertThat(fee.levyId()).isEqualTo(FEE);
    }

    private static Map<String, Object> form(Object... pairs) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i].toString(), pairs[i + 1]);
        }
        return form;
    }

    private static Map<String, Object> voiding() {
        return form("action", "1", "original_no", "SB201500000001", "reason", "属期选错，作废重报");
    }

    private static Map<String, Object> correctedToNothingDue() {
        var change = Map.of("field", "l12_input", "new_value", "64000");
        return form("action", "2", "original_no", "SB201500000001", "reason", "漏报进项发票", "changes", List.of(change));
    }

    private Map<String, Object> paying(String mode, String amount) {
        return form("levy_record", FEE, "pay_mode", mode, "tax_kind", "20", "paid_amount", amount);
    }

    private void balanced() {
        assertThat(TaxpayerBalance.of(scene.ledger(), XINYUAN).isBalanced()).isTrue();
        assertThat(TaxpayerBalance.disagreements(scene.ledger(), XINYUAN)).isEmpty();
    }

    @Test
    void unpaid_it_falls_away_with_its_tax() {
        scene.when("SB-12", voiding()).accepted();
        assertThat(scene.entry().events().stream().filter(LevyCancelled.class::isInstance))
                .extracting(event -> ((LevyCancelled) event).levyId())
                .containsExactly(TAX, FEE);
        balanced();
    }

    @Test
    void while_the_bank_is_debiting_it_the_tax_under_it_stays() {
        scene.when("ZS-01", paying("01", fee.amount().toString())).accepted();
        scene.when("SB-12", voiding()).refused("SB-12-V9").saying("应征 " + FEE + " 正在扣款，待银行回执后再办");
        scene.when("SB-12", correctedToNothingDue()).refused("SB-12-V9");
        balanced();
    }

    @Test
    void paid_before_its_tax_fell_away_it_was_paid_too_much() {
        scene.when("ZS-01", paying("02", fee.amount().toString())).accepted();
        scene.when("SB-12", correctedToNothingDue()).accepted();
        assertThat(scene.event(LevyCancelled.class).levyId()).isEqualTo(TAX);
        assertThat(scene.event(OverpaymentArisen.class).amount()).isEqualTo(fee.amount());
        balanced();
    }

    @Test
    void paid_in_part_only_that_part_was_paid_too_much() {
        scene.when("ZS-01", paying("02", "1.00")).accepted();
        scene.when("SB-12", correctedToNothingDue()).accepted();
        assertThat(scene.event(OverpaymentArisen.class).amount().toString()).isEqualTo("1.00");
        assertThat(scene.book(CollectionBook.class)
                        .find(FEE)
                        .orElseThrow()
                        .balance()
                        .isPositive())
                .isFalse();
        balanced();
    }
}

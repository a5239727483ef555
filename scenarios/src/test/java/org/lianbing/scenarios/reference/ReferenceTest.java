package org.lianbing.scenarios.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.S06;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.reference.Template.Words;
import org.lianbing.scenarios.run.Stage;

class ReferenceTest {
    private static final Place HERE = new Place("here", 1);
    private static final Variant BASE = Variant.of(S06.scenario(), 0);
    private static final Surroundings COUNTER =
            BASE.on(Stage.open(S06.REPLICA, S06.scenario(), BASE).ledger());

    private static String look(String text) {
        return Words.of(HERE, text).text(COUNTER);
    }

    @Test
    void a_text_that_is_one_reference_keeps_its_type() {
        assertThat(Words.of(HERE, "{requested}").in(COUNTER).isIntegralNumber()).isTrue();
        assertThat(Words.of(HERE, "{requested} 份").in(COUNTER).asString()).isEqualTo("30 份");
    }

    @Test
    void names_reach_below_and_braces_are_written_twice() {
        assertThat(look("{buyer.name}")).isEqualTo("何建平");
        assertThat(look("{{{requested}}}")).isEqualTo("{30}");
    }

    @Test
    void papers_answer_by_field_computed_ones_included() {
        assertThat(look("{paper:application.qty}")).isEqualTo("30");
        assertThat(look("{paper:buyer_id.birthday}")).isEqualTo("1985-06-12");
    }

    @Test
    void law_rules_answer_by_output() {
        assertThat(look("{law:R-LATE.late_fee(tax=1200, due=2015-07-15, paid=2015-10-20)}"))
                .isEqualTo("58.20");
    }

    @Test
    void the_ledger_answers_named_look_ups_whose_arguments_may_be_references() {
        assertThat(look("{ledger:quota({taxpayer}, {kind}).hold_left}")).isEqualTo("30");
        assertThat(look("{ledger:next_on_shelf({bureau}, {kind}, {ledger:quota({taxpayer}, {kind}).most}).to}"))
                .isEqualTo("00012325");
    }

    @Test
    void wrong_ones_say_what_there_is() {
        assertThatThrownBy(() -> look("{requestd}")).hasMessageContaining("here:1 没有参数 requestd，此处可用：today");
        assertThatThrownBy(() -> look("{buyer.age}")).hasMessageContaining("buyer.age 中没有 age，可用：name、id_no");
        assertThatThrownBy(() -> look("{paper:licence.name}")).hasMessageContaining("没有资料 licence，此处可用：application");
        assertThatThrownBy(() -> look("{paper:buyer_id.age}")).hasMessageContaining("没有栏目 age，可用：name、sex");
        assertThatThrownBy(() -> look("{law:R-NO.x(a=1)}")).hasMessageContaining("没有规则 R-NO");
        assertThatThrownBy(() -> look("{law:R-LATE.fee(tax=1)}")).hasMessageContaining("R-LATE 没有输出 fee，可用：");
        assertThatThrownBy(() -> look("{law:R-LATE.late_fee(tx=1)}")).hasMessageContaining("没有输入 tx，可用：");
        assertThatThrownBy(() -> look("{ledger:qota(a).b}")).hasMessageContaining("没有台账查询 qota，可用：taxpayer");
        assertThatThrownBy(() -> look("{ledger:quota({taxpayer}).most}"))
                .hasMessageContaining("应带 2 个参数（识别号、票种），现有 1 个");
        assertThatThrownBy(() -> look("{ledger:quota({taxpayer}, 004).colour}")).hasMessageContaining("没有栏目 colour");
        assertThatThrownBy(() -> look("{ledger:quota({taxpayer}, 011).most}")).hasMessageContaining("台账里没有 quota(");
        assertThatThrownBy(() -> look("{a + b}")).hasMessageContaining("看不懂引用 {a + b}");
        assertThatThrownBy(() -> look("{requested")).hasMessageContaining("引用缺少 }");
        assertThatThrownBy(() -> look("requested}")).hasMessageContaining("多了一个 }");
    }

    @Test
    void the_ledger_cannot_be_asked_before_there_is_one() {
        assertThatThrownBy(() ->
                        Words.of(HERE, "{ledger:quota({taxpayer}, 004).most}").in(BASE.on(null)))
                .hasMessageContaining("此处还没有台账");
    }

    @Test
    void every_look_up_gives_the_fields_it_declares() {
        var taxpayer = BASE.values().get("taxpayer").asString();
        var arguments = Map.of(
                "taxpayer", List.of(taxpayer),
                "registered", List.of(taxpayer),
                "items", List.of(taxpayer),
                "item", List.of(taxpayer, "101014001"),
                "general", List.of(taxpayer),
                "quota", List.of(taxpayer, "004"),
                "invoices", List.of(taxpayer, "004"),
                "shelf", List.of("14301020000", "004"),
                "owed", List.of(taxpayer),
                "agreement", List.of(taxpayer));
        for (var look : LedgerLook.all()) {
            var given = arguments.get(look.code());
            if (given != null) {
                assertThat(new ArrayList<>(
                                look.finder().find(COUNTER.ledger(), given).keySet()))
                        .as(look.code())
                        .isEqualTo(look.fields());
            }
        }
    }
}

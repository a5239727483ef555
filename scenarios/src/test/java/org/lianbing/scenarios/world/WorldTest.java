package org.lianbing.scenarios.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Reply;
import org.lianbing.scenarios.world.World.Answering;
import org.lianbing.scenarios.world.World.Ending;
import org.lianbing.scenarios.world.World.Outcome;
import org.lianbing.scenarios.world.World.Settling;

class WorldTest {
    private static final LocalDate DAY = LocalDate.of(2015, 10, 22);
    private static final World WORLD = new World(
            List.of(new Answering(
                    "commerce-registry",
                    Map.of("uscc", "91430104MA4L0A123J"),
                    Reply.Status.ANSWERED,
                    Map.of("name", "云帆"))),
            List.of(new Settling(
                    "bank",
                    Map.of(),
                    List.of(new Outcome(Ending.FAILURE, "余额不足"), new Outcome(Ending.TIMEOUT, null), Outcome.DONE))));

    private record Question(String partner, Map<String, String> question) implements Inquiry {}

    private record Debit(String partner, String serial) implements Order {
        @Override
        public Map<String, String> message() {
            return Map.of("serial", serial);
        }

        @Override
        public List<String> key() {
            return List.of(serial);
        }
    }

    @Test
    void a_question_written_down_is_answered_any_other_is_not_found() {
        assertThat(WORLD.ask(new Question("commerce-registry", Map.of("uscc", "91430104MA4L0A123J")))
                        .value("name"))
                .isEqualTo("云帆");
        assertThat(WORLD.ask(new Question("commerce-registry", Map.of("uscc", "x")))
                        .status())
                .isEqualTo(Reply.Status.NOT_FOUND);
    }

    @Test
    void orders_end_one_after_the_other_as_written_and_the_last_ending_stays() {
        var debit = new Debit("bank", "KK1");
        assertThat(WORLD.settle(debit, 0, DAY, DAY)).get().satisfies(settlement -> {
            assertThat(settlement.status()).isEqualTo("2");
            assertThat(settlement.reason()).isEqualTo("余额不足");
        });
        assertThat(WORLD.settle(debit, 2, DAY, DAY))
                .get()
                .extracting(World.Settlement::status)
                .isEqualTo("1");
        assertThat(WORLD.settle(debit, 9, DAY, DAY))
                .get()
                .extracting(World.Settlement::status)
                .isEqualTo("1");
    }

    @Test
    void a_partner_that_keeps_silent_answers_when_the_day_has_turned_with_the_day_of_the_order() {
        var debit = new Debit("bank", "KK2");
        assertThat(WORLD.settle(debit, 1, DAY, DAY)).isEmpty();
        assertThat(WORLD.settle(debit, 1, DAY, DAY.plusDays(1)))
                .get()
                .extracting(World.Settlement::paidOn)
                .isEqualTo(DAY);
    }

    @Test
    void partners_nobody_wrote_about_carry_everything_out() {
        assertThat(WORLD.settle(new Debit("customs", "C1"), 0, DAY, DAY)).isPresent();
    }
}

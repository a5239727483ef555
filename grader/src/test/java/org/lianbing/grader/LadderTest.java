package org.lianbing.grader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianbing.grader.Counter.ASK_ID;
import static org.lianbing.grader.Counter.EXPLAIN;
import static org.lianbing.grader.Counter.GREET;
import static org.lianbing.grader.Counter.LOOK_AT_ID;
import static org.lianbing.grader.Counter.NOTIFY;
import static org.lianbing.grader.Counter.SELL;
import static org.lianbing.grader.Counter.SEND_AWAY;
import static org.lianbing.grader.Counter.answer;
import static org.lianbing.grader.Counter.line;
import static org.lianbing.grader.Counter.sell;

import org.junit.jupiter.api.Test;

/** S06 from nothing to everything: each rung mends one fault and earns what it is worth. */
class LadderTest {
    private static final Drill S06 = Drill.of("S06");
    private static final String ID = ASK_ID + LOOK_AT_ID;

    private static int score(String acts) {
        return S06.report(acts).score();
    }

    @Test
    void from_doing_next_to_nothing_to_a_hundred() {
        assertThat(score(GREET)).isEqualTo(0);
        assertThat(score(GREET + ID)).isEqualTo(10);
        assertThat(score(GREET + ID + sell("00012311", "00012335", 25))).isEqualTo(59);
        assertThat(score(GREET + ID + SELL)).isEqualTo(77);
        assertThat(score(GREET + ID + SELL + answer(30))).isEqualTo(77);
        assertThat(score(GREET + ID + SELL + answer(25))).isEqualTo(92);
        assertThat(score(GREET + ID + SELL + answer(25) + EXPLAIN)).isEqualTo(97);
        assertThat(score(GREET + ID + SELL + answer(25) + EXPLAIN + NOTIFY)).isEqualTo(100);
    }

    @Test
    void etiquette_alone_earns_nothing_and_says_what_must_be_earned_first() {
        var report = S06.report(GREET + EXPLAIN + NOTIFY);
        assertThat(report.score()).isEqualTo(0);
        assertThat(line(report, "courtesy").verdict()).isEqualTo(MarkLine.Verdict.MISSED);
        assertThat(line(report, "courtesy").explanation()).isEqualTo("须先取得“写盘打印”");
    }

    @Test
    void an_answer_alone_earns_nothing_and_not_having_been_refused_neither() {
        assertThat(line(S06.report(GREET + answer(25)), "limits").earned()).isEqualTo(0);
    }

    @Test
    void rudeness_caps_whatever_was_earned() {
        var report = S06.report(GREET + ID + SELL + answer(25) + EXPLAIN + NOTIFY + SEND_AWAY);
        assertThat(report.earned()).isEqualTo(100);
        assertThat(report.score()).isEqualTo(80);
        assertThat(report.caps()).extracting(Report.CapLine::id).containsExactly("rude");
    }

    @Test
    void extra_steps_cost_nothing() {
        assertThat(score(GREET + GREET + ID + LOOK_AT_ID + answer(25) + EXPLAIN + SELL + NOTIFY + EXPLAIN))
                .isEqualTo(100);
    }

    @Test
    void a_mark_that_is_partly_earned_names_what_was_not_done() {
        var line = line(S06.report(GREET + ID + SELL), "courtesy");
        assertThat(line.verdict()).isEqualTo(MarkLine.Verdict.PARTLY);
        assertThat(line.explanation()).isEqualTo("未做到：讲清为什么只能领这些、领用簿没带，一次性告知");
    }
}

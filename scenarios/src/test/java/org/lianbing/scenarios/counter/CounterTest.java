package org.lianbing.scenarios.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.scenarios.S06;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.counter.CounterEvent.NotifiedOnce;
import org.lianbing.scenarios.counter.CounterEvent.PaperRequested;
import org.lianbing.scenarios.counter.CounterEvent.PhraseSaid;
import org.lianbing.scenarios.counter.CounterEvent.QuestionAnswered;
import org.lianbing.scenarios.run.Stage;

class CounterTest {
    private Sandbox sandbox;

    @BeforeEach
    void open() {
        sandbox = Stage.open(S06.REPLICA, S06.scenario(), Variant.of(S06.scenario(), 0));
    }

    private Entry submit(String code, String json) {
        var form = S06.REPLICA.parse(json);
        var answer = S06.REPLICA.submit(
                sandbox, Submission.operation(code, form).by("counter"), org.lianbing.sandbox.Outside.UNREACHABLE);
        assertThat(S06.REPLICA.read(S06.REPLICA.write(answer.entry()))).isEqualTo(answer.entry());
        sandbox = answer.sandbox();
        return answer.entry();
    }

    private <E extends Event> E event(Entry entry, Class<E> type) {
        assertThat(entry.refusal()).isNull();
        return entry.events().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private CounterBook book() {
        return sandbox.ledger().book(CounterBook.class);
    }

    private PhraseSaid say(String words) {
        return event(submit("GT-01", "{\"say\": \"" + words + "\"}"), PhraseSaid.class);
    }

    private PaperRequested askFor(String words) {
        return event(submit("GT-02", "{\"ask_for\": \"" + words + "\"}"), PaperRequested.class);
    }

    @Test
    void the_taxpayer_greets_and_lays_down_what_he_hands_at_once() {
        assertThat(book().turns().head().text()).contains("要 30 份");
        assertThat(book().desk()).containsExactly("application");
        assertThat(book().unanswered()).extracting(question -> question.id()).containsExactly("most");
    }

    @Test
    void a_phrase_by_its_id_is_said_in_full() {
        assertThat(say("greet").text()).startsWith("您好，请坐");
    }

    @Test
    void free_words_are_taken_for_the_phrase_they_mean() {
        assertThat(say("对不起，每次领用有个限量").phrase()).isEqualTo("explain_per_time");
    }

    @Test
    void words_nobody_can_place_are_answered_and_recorded() {
        var said = say("天气不错");
        assertThat(said.phrase()).isNull();
        assertThat(said.reply()).startsWith("您说什么");
        assertThat(book().turns().last().text()).isEqualTo(said.reply());
    }

    @Test
    void a_phrase_may_bring_papers_once() {
        assertThat(say("ask_id").handed()).containsExactly("buyer_id");
        var again = say("ask_id");
        assertThat(again.handed()).isEmpty();
        assertThat(again.reply()).isEqualTo("不是刚给您了吗？");
    }

    @Test
    void a_paper_is_handed_over_when_it_is_asked_for_by_id_or_by_name() {
        assertThat(askFor("身份证").handed()).isTrue();
        assertThat(book().isOnDesk("buyer_id")).isTrue();
        assertThat(askFor("buyer_id").reply()).isEqualTo("已经放在您桌上了。");
    }

    @Test
    void a_lacking_paper_is_not_handed_over_and_an_unknown_one_is_recorded() {
        assertThat(askFor("发票领用簿")).satisfies(request -> {
            assertThat(request.paper()).isEqualTo("invoice_book");
            assertThat(request.handed()).isFalse();
            assertThat(request.reply()).contains("落在公司");
        });
        assertThat(askFor("户口本").paper()).isNull();
    }

    @Test
    void only_a_paper_on_the_desk_can_be_opened() {
        assertThat(submit("GT-03", "{\"paper\": \"buyer_id\"}").refusal().code())
                .isEqualTo("GT-03-V1");
        say("ask_id");
        assertThat(submit("GT-03", "{\"paper\": \"buyer_id\"}").refusal()).isNull();
        assertThat(book().opened()).containsExactly("buyer_id");
    }

    @Test
    void a_notice_knows_its_items_by_id_or_words_and_makes_a_document() {
        var entry = submit("GT-04", "{\"items\": [\"下次请带领用簿\", \"发票请妥善保管\"]}");
        assertThat(event(entry, NotifiedOnce.class).items())
                .extracting(NotifiedOnce.Item::id)
                .containsExactly("bring_book", null);
        assertThat(event(entry, DocumentIssued.class).title()).isEqualTo("一次性告知书");
    }

    @Test
    void the_reply_to_an_answer_gives_nothing_away_and_the_last_answer_stands() {
        var wrong = event(submit("GT-05", "{\"question\": \"most\", \"answer\": \"30\"}"), QuestionAnswered.class);
        var right = event(submit("GT-05", "{\"question\": \"most\", \"answer\": \"25\"}"), QuestionAnswered.class);
        assertThat(wrong.reply()).isEqualTo(right.reply());
        assertThat(book().unanswered()).isEmpty();
        assertThat(submit("GT-05", "{\"question\": \"least\", \"answer\": \"1\"}")
                        .refusal()
                        .code())
                .isEqualTo("GT-05-V1");
    }

    @Test
    void where_nobody_stands_nobody_can_be_spoken_to() {
        sandbox = S06.REPLICA.open(new Opening(
                "changsha-2015",
                0,
                1,
                java.time.LocalDate.of(2015, 9, 10),
                S06.scenario().chairs().stream().map(chair -> chair.officer()).toList(),
                null));
        assertThat(submit("GT-01", "{\"say\": \"您好\"}").refusal().code()).isEqualTo("GT-01-V1");
        assertThat(submit("GT-02", "{\"ask_for\": \"身份证\"}").refusal().code()).isEqualTo("GT-02-V1");
        assertThat(submit("GT-04", "{\"items\": [\"x\"]}").refusal().code()).isEqualTo("GT-04-V1");
    }

    @Test
    void the_journal_replays_to_the_same_counter() {
        say("ask_id");
        askFor("领用簿");
        var replayed = S06.REPLICA.replay(sandbox.entries());
        assertThat(replayed.ledger().book(CounterBook.class)).isEqualTo(book());
        assertThat(List.of(replayed.size())).containsExactly(sandbox.size());
    }
}

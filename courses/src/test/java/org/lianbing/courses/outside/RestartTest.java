package org.lianbing.courses.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.outside.Faults.Ordered;
import org.lianbing.courses.people.People;
import org.lianbing.courses.stage.StageApplication;
import org.lianbing.courses.stage.StageBaseline;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The process ends between the commit of an order and its answer. */
class RestartTest {

    @Test
    void anOrderLeftWithoutAnswerIsAskedAfterWhenTheServerIsBackAndDebitedOnce(@TempDir Path home) {
        String debited;
        String unheard;
        try (var first = StageApplication.start(home)) {
            debited = orderedUnder(OutsideFault.TIMEOUT, first);
            unheard = orderedUnder(OutsideFault.RESET, first);
            assertThat(debits(first)).containsExactly(debited);
        }
        try (var second = StageApplication.start(home)) {
            await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
                assertThat(status(second, debited)).isEqualTo("已缴");
                assertThat(status(second, unheard)).isEqualTo("已缴");
            });
            assertThat(debits(second)).containsExactlyInAnyOrder(debited, unheard);
            assertThat(second.getBean(Sandboxes.class).sandbox(debited).size()).isEqualTo(3);
            assertThat(second.getBean(Sandboxes.class).sandbox(unheard).size()).isEqualTo(3);
        }
    }

    private static String orderedUnder(OutsideFault fault, ApplicationContext server) {
        var sandboxes = server.getBean(Sandboxes.class);
        var owner = server.getBean(People.class).account("student01").orElseThrow().id();
        var box = sandboxes.practise(owner, StageBaseline.ID, StageBaseline.TODAY).id();
        server.getBean(Faults.class).order(box, new Ordered(Partner.BANK, fault, 1));
        var form = StageBaseline.debit(sandboxes.replica(), "YZ1");
        sandboxes.submit(box, Submission.operation("ZS-01", form));
        assertThat(status(server, box)).isEqualTo("扣款中");
        return box;
    }

    private static String status(ApplicationContext server, String box) {
        var ledger = server.getBean(Sandboxes.class).sandbox(box).ledger();
        return ledger.book(CollectionBook.class).find("YZ1").orElseThrow().status(ledger.today());
    }

    /** The sandboxes of all debits in the bank's own ledger. */
    private static List<String> debits(ApplicationContext server) {
        return server.getBean(JdbcClient.class)
                .sql("select sandbox_id from mock_debit where status = 'success'")
                .query(String.class)
                .list();
    }
}

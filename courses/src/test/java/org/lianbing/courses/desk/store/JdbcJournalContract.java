package org.lianbing.courses.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.lianbing.courses.desk.OpenOrders;
import org.lianbing.courses.desk.SandboxFile;
import org.lianbing.courses.stage.StageBaseline;
import org.lianbing.courses.stage.StageReplica;
import org.lianbing.sandbox.Answer;
import org.lianbing.sandbox.JournalStore;
import org.lianbing.sandbox.JournalStore.NotNext;
import org.lianbing.sandbox.JournalStoreContract;
import org.lianbing.sandbox.Opening;
import org.lianbing.sandbox.Order;
import org.lianbing.sandbox.Outside;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The contract on a database with the application's schema, and what a database adds: entry and orders are one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class JdbcJournalContract extends JournalStoreContract {
    private AnnotationConfigApplicationContext context;
    private SandboxTables tables;
    private OpenOrders orders;
    private Replica replica;
    private JdbcClient jdbc;

    /** An empty database for the tests of this class. */
    protected abstract DataSource database() throws Exception;

    /** The folder of its migrations beside the common ones. */
    protected abstract String vendor();

    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({SandboxTables.class, OrderTable.class, SharedCommit.class})
    static class Wiring {
        @Bean
        PlatformTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }

        @Bean
        JdbcClient jdbc(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        Replica replica() {
            return StageReplica.replica();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    @BeforeAll
    void open() throws Exception {
        var source = database();
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor())
                .load()
                .migrate();
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, () -> source);
        context.register(Wiring.class);
        context.refresh();
        tables = context.getBean(SandboxTables.class);
        orders = context.getBean(OpenOrders.class);
        replica = context.getBean(Replica.class);
        jdbc = context.getBean(JdbcClient.class);
        jdbc.sql("insert into bureau (code, name, short_name) values ('1', '局', '局')")
                .update();
        jdbc.sql("insert into account (login, name, bureau_id, password_hash, created_at)"
                        + " select 'somebody', '某人', id, 'x', current_timestamp from bureau")
                .update();
    }

    @BeforeEach
    void clear() {
        List.of("open_order", "journal_entry", "sandbox")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        List.of("one", "two").forEach(id -> tables.create(file(id), List.of()));
    }

    private SandboxFile file(String id) {
        var owner = jdbc.sql("select id from account").query(Long.class).single();
        return new SandboxFile(id, owner, SandboxFile.Kind.PRACTICE, StageBaseline.ID, null, null);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Override
    protected JournalStore store() {
        return tables;
    }

    private Sandbox opened() {
        return replica.open(new Opening(StageBaseline.ID, 0, 1, StageBaseline.TODAY, List.of(), null));
    }

    @Test
    void ofManyWhoStoreAtOnceOnlyTheOneWhoIsNotNextIsRefused() throws Exception {
        var writers = 7;
        var notes = 40;
        tables.append("one", opened().last());
        try (var people = Executors.newFixedThreadPool(writers + 1)) {
            List<Future<?>> writing = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                var id = "writer" + writer;
                tables.create(file(id), List.of());
                writing.add(people.submit(() -> write(id, notes)));
            }
            writing.add(people.submit(() -> {
                for (int attempt = 0; attempt < notes; attempt++) {
                    assertThatThrownBy(() -> tables.append("one", opened().last()))
                            .isInstanceOf(NotNext.class);
                }
            }));
            for (var done : writing) {
                done.get();
            }
        }
        for (int writer = 0; writer < writers; writer++) {
            assertThat(tables.read("writer" + writer, 1)).hasSize(notes + 1);
        }
        assertThat(tables.read("one", 1)).hasSize(1);
    }

    private void write(String id, int notes) {
        var sandbox = opened();
        tables.append(id, sandbox.last());
        for (int note = 0; note < notes; note++) {
            var form = replica.emptyForm().put("text", "第 " + note + " 张");
            var answer = replica.submit(sandbox, Submission.operation("TS-01", form), Outside.UNREACHABLE);
            tables.append(id, answer.entry());
            sandbox = answer.sandbox();
        }
    }

    private Answer debit(Sandbox sandbox, String levyId) {
        var submission = Submission.operation("ZS-01", StageBaseline.debit(replica, levyId));
        return replica.submit(sandbox, submission, Outside.UNREACHABLE);
    }

    private Answer answered(Sandbox sandbox, String serial) {
        var form = replica.emptyForm().put("serial", serial).put("status", "1").put("paid_on", "2015-10-08");
        return replica.submit(sandbox, Submission.operation("ZS-N1", form).at(Post.SYSTEM), Outside.UNREACHABLE);
    }

    @Test
    void anOrderIsOpenFromItsEntryToItsAnswer() {
        tables.append("one", opened().last());
        var ordered = debit(opened(), "YZ1");
        tables.append("one", ordered.entry());
        var open = orders.of("one");
        assertThat(open).hasSize(1);
        var serial = open.getFirst().serial();
        assertThat(orders.isOpen("one", serial)).isTrue();
        assertThat(orders.isOpen("two", serial)).isFalse();
        tables.append("one", answered(ordered.sandbox(), serial).entry());
        assertThat(orders.of("one")).isEmpty();
    }

    @Test
    void anEntryThatCameTooLateOpensNoOrder() {
        tables.append("one", opened().last());
        tables.append("one", debit(opened(), "YZ1").entry());
        var late = debit(opened(), "YZ2").entry();
        assertThatThrownBy(() -> tables.append("one", late)).isInstanceOf(NotNext.class);
        assertThat(orders.of("one")).hasSize(1);
    }

    @Test
    void aFreshOrderIsLeftToWhoeverSentItAWhile() {
        tables.append("one", opened().last());
        tables.append("one", debit(opened(), "YZ1").entry());
        assertThat(orders.due(Instant.now(), 5)).isEmpty();
        assertThat(orders.due(Instant.now().plusSeconds(60), 5)).hasSize(1);
    }

    @Test
    void aSandboxPutOnRecordBringsItsUnansweredOrdersAlong() {
        var first = debit(opened(), "YZ1");
        var both = debit(first.sandbox(), "YZ2");
        var serial = ((Order) first.entry().events().getFirst()).serial();
        var sandbox = answered(both.sandbox(), serial).sandbox();
        tables.create(file("three"), sandbox.entries());
        assertThat(orders.of("three"))
                .singleElement()
                .extracting(OpenOrders.OpenOrder::entry)
                .isEqualTo(3);
        assertThat(orders.due(Instant.now(), 5)).hasSize(1);
    }

    @Test
    void ofManyWhoClaimAnAttemptOneGetsIt() throws Exception {
        tables.append("one", opened().last());
        tables.append("one", debit(opened(), "YZ1").entry());
        var open = orders.of("one").getFirst();
        List<Future<Boolean>> claims = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                claims.add(threads.submit(() -> orders.claim(open, Instant.now().plus(Duration.ofMinutes(1)))));
            }
        }
        var won = 0;
        for (var claim : claims) {
            won += claim.get() ? 1 : 0;
        }
        assertThat(won).isEqualTo(1);
        assertThat(orders.of("one").getFirst().attempts()).isEqualTo(1);
    }

    @Test
    void orderedTooOftenIsLeftAlone() {
        tables.append("one", opened().last());
        tables.append("one", debit(opened(), "YZ1").entry());
        for (int attempts = 0; attempts < 5; attempts++) {
            assertThat(orders.due(Instant.now().plusSeconds(60), 5)).hasSize(1);
            assertThat(orders.claim(orders.of("one").getFirst(), Instant.now())).isTrue();
        }
        assertThat(orders.due(Instant.now().plusSeconds(60), 5)).isEmpty();
        assertThat(orders.of("one")).hasSize(1);
    }
}

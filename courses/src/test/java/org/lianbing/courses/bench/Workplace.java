package org.lianbing.courses.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.stage.StageApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The whole application with its demo people, database and settings as delivered, in a home of its own. */
final class Workplace implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2015, 9, 10);
    private static final String BASELINE = "changsha-2015";

    private final ConfigurableApplicationContext context;
    private final Path home;
    private final boolean isPassing;

    private Workplace(Path home, boolean isPassing) {
        this.home = home;
        this.isPassing = isPassing;
        this.context = StageApplication.startPlain(
                "--lianbing.home=" + home,
                "--server.port=0",
                "--spring.profiles.active=demo",
                "--logging.level.root=error",
                "--logging.level.org.lianbing=error");
    }

    /** In a home that goes when it closes. */
    static Workplace opened() throws IOException {
        return new Workplace(Files.createTempDirectory("lianbing-bench"), true);
    }

    /** In a home that stays. */
    static Workplace at(Path home) {
        return new Workplace(home, false);
    }

    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    Sandboxes sandboxes() {
        return part(Sandboxes.class);
    }

    JdbcClient jdbc() {
        return part(JdbcClient.class);
    }

    DataSource pool() {
        return part(DataSource.class);
    }

    SignedIn trainee() {
        return SignedIn.of(part(People.class).account("student01").orElseThrow());
    }

    /** So many fresh practice sandboxes. */
    List<String> practices(int count) {
        var owner = trainee().accountId();
        return IntStream.range(0, count)
                .mapToObj(i -> sandboxes().practise(owner, BASELINE, TODAY).id())
                .toList();
    }

    @Override
    public void close() throws IOException {
        context.close();
        if (isPassing) {
            FileSystemUtils.deleteRecursively(home);
        }
    }
}

package org.lianbing.courses.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/**
 * {@code --lianbing.command=backup --lianbing.file=X} and {@code --lianbing.command=restore --lianbing.file=X}: work on the
 * home folder instead of serving. A running server is asked for the backup; a restore wants it stopped.
 */
public class Commands {
    private static final Logger log = LoggerFactory.getLogger(Commands.class);
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final String COMMAND = "--lianbing.command=";

    /** Whether the arguments ask for a command rather than for the server. */
    public static boolean asked(String[] arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> argument.startsWith(COMMAND));
    }

    /** Carries the command out; what went wrong is said as for a failed start. */
    public static void run(String[] arguments) {
        new SpringApplicationBuilder(Commands.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run(arguments)
                .close();
    }

    @Bean
    CommandLineRunner command(Environment environment) {
        return arguments -> {
            var name = environment.getRequiredProperty("lianbing.command");
            var store = store(environment);
            var file = file(environment.getProperty("lianbing.file"));
            switch (name) {
                case "backup" -> backup(store, file);
                case "restore" -> restore(store, file);
                default ->
                    throw new CommandRefused("没有命令 " + name + "，只有 backup 和 restore。 There is no command " + name
                            + ", only backup and restore.");
            }
        };
    }

    /** The H2 database of a home. */
    private record Store(Path home, String url, String user, String password) {
        Path database() {
            return home.resolve("data").resolve("lianbing.mv.db");
        }
    }

    private static Store store(Environment environment) {
        var url = environment.getRequiredProperty("spring.datasource.url");
        if (!url.startsWith("jdbc:h2:")) {
            throw new CommandRefused("数据在 PostgreSQL 中，请用 pg_dump 和 pg_restore。"
                    + " The data is on PostgreSQL: use pg_dump and pg_restore.");
        }
        return new Store(
                Path.of(environment.getRequiredProperty("lianbing.home")),
                url,
                environment.getRequiredProperty("spring.datasource.username"),
                environment.getProperty("spring.datasource.password", ""));
    }

    private static Path file(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw new CommandRefused("请用 --lianbing.file= 指定备份文件。 Name the backup file with --lianbing.file=.");
        }
        return Path.of(name).toAbsolutePath();
    }

    private static void backup(Store store, Path file) throws IOException, InterruptedException {
        if (Files.exists(file)) {
            throw new CommandRefused(file + " 已存在，不会覆盖。 " + file + " exists and is not overwritten.");
        }
        Files.createDirectories(file.getParent());
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        if (!RunningServer.backUp(store.home(), part)) {
            fromFile(store, part);
        }
        var content = BackupFile.check(part, store.user(), store.password());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        log.info(
                "已备份到 {}（{} 字节，{} 个账号，已试打开）。 Backed up and checked by opening it.",
                file,
                Files.size(file),
                content.accounts());
    }

    private static void fromFile(Store store, Path part) {
        if (!Files.exists(store.database())) {
            throw new CommandRefused(store.home() + " 里没有数据。 There is no data in " + store.home() + ".");
        }
        try (var connection = DriverManager.getConnection(store.url(), store.user(), store.password());
                var statement = connection.createStatement()) {
            statement.execute("backup to '" + part.toString().replace("'", "''") + "'");
        } catch (SQLException refused) {
            throw new CommandRefused(
                    "数据库打不开，备份没有做成：" + refused.getMessage() + "。 The database cannot be opened; nothing was backed up.",
                    refused);
        }
    }

    private static void restore(Store store, Path file) throws IOException {
        var content = BackupFile.check(file, store.user(), store.password());
        mustBeStopped(store);
        var fresh = store.database().resolveSibling("restored.tmp");
        Files.deleteIfExists(fresh);
        BackupFile.unpack(file, fresh);
        var kept = store.database().resolveSibling("before-restore-" + STAMP.format(LocalDateTime.now()) + ".mv.db");
        if (Files.exists(store.database())) {
            Files.move(store.database(), kept, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, store.database(), StandardCopyOption.ATOMIC_MOVE);
        BackupFile.delete(store.home().resolve("index"));
        log.info(
                "已从 {} 恢复（{} 个账号）；原来的数据在 {}。 Restored; what was there before is kept.", file, content.accounts(), kept);
    }

    private static void mustBeStopped(Store store) {
        if (!Files.exists(store.database())) {
            return;
        }
        try (var connection = DriverManager.getConnection(store.url(), store.user(), store.password())) {
            log.debug("nobody else has {}", connection.getMetaData().getURL());
        } catch (SQLException inUse) {
            throw new CommandRefused(
                    "实例正在运行，请先停止再恢复；什么都没有改动。 The server is running: stop it first; nothing was changed.", inUse);
        }
    }
}

package org.lianbing.courses.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneId;
import org.lianbing.courses.wire.Conflict;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Copies the database of the running server, consistent as of one moment, while people go on working. */
@Service
public class Backup {
    private final JdbcClient jdbc;
    private final Home home;
    private final Clock clock;
    private final boolean onH2;

    Backup(JdbcClient jdbc, Home home, Clock clock, @Value("${spring.datasource.url}") String url) {
        this.jdbc = jdbc;
        this.home = home;
        this.clock = clock;
        this.onH2 = url.startsWith("jdbc:h2:");
    }

    /**
     * Writes a backup into the home folder and returns it; the caller deletes it when it is delivered.
     *
     * @throws Conflict on PostgreSQL, which has tools of its own for this
     */
    public Path write() throws IOException {
        if (!onH2) {
            throw new Conflict("backup_by_postgresql");
        }
        var file = Files.createTempFile(Files.createDirectories(folder()), "lianbing-", ".zip");
        jdbc.sql("backup to '" + file.toString().replace("'", "''") + "'").update();
        return file;
    }

    /** Keeps a backup of each of the last seven nights beside the data, against a damaged file rather than a lost disk. */
    @Scheduled(cron = "${lianbing.nightly-backup}")
    void nightly() throws IOException {
        if (onH2) {
            var name = "nightly-"
                    + clock.instant()
                            .atZone(ZoneId.systemDefault())
                            .getDayOfWeek()
                            .getValue() + ".zip";
            Files.move(write(), folder().resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path folder() {
        return home.folder("backup");
    }
}

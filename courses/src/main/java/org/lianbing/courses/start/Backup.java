package org.lianbing.courses.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.lianbing.courses.wire.Conflict;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Copies the database of the running server, consistent as of one moment, while people go on working. */
@Service
public class Backup {
    private final JdbcClient jdbc;
    private final Home home;
    private final boolean onH2;

    Backup(JdbcClient jdbc, Home home, @Value("${spring.datasource.url}") String url) {
        this.jdbc = jdbc;
        this.home = home;
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
        var folder = Files.createDirectories(home.folder("backup"));
        var file = Files.createTempFile(folder, "lianbing-", ".zip");
        jdbc.sql("backup to '" + file.toString().replace("'", "''") + "'").update();
        return file;
    }
}

package org.lianbing.courses.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.zip.ZipFile;

/** A backup: a zip with the one file of the database. */
final class BackupFile {
    private static final String DATABASE = "lianbing.mv.db";
    private static final String COUNTS = "select (select max(\"installed_rank\") from \"flyway_schema_history\"),"
            + " (select count(*) from account)";

    private BackupFile() {}

    /** What a backup holds, to tell the administrator. */
    record Content(int schema, long accounts) {}

    /** Unpacks the backup beside, opens the database in it and reads from it. */
    static Content check(Path zip, String user, String password) {
        try {
            var folder = Files.createTempDirectory("lianbing-backup");
            try {
                unpack(zip, folder.resolve(DATABASE));
                return read(folder.resolve("lianbing"), user, password);
            } finally {
                delete(folder);
            }
        } catch (IOException unreadable) {
            throw new CommandRefused("备份文件 " + zip + " 读不出来。 The backup " + zip + " cannot be read.", unreadable);
        } catch (SQLException broken) {
            throw new CommandRefused("备份文件 " + zip + " 已损坏。 The backup " + zip + " is damaged.", broken);
        }
    }

    static void unpack(Path zip, Path database) throws IOException {
        try (var content = new ZipFile(zip.toFile())) {
            var entry = content.getEntry(DATABASE);
            if (entry == null) {
                throw new IOException("no " + DATABASE + " in " + zip);
            }
            try (var bytes = content.getInputStream(entry)) {
                Files.copy(bytes, database);
            }
        }
    }

    private static Content read(Path database, String user, String password) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:" + database + ";IFEXISTS=TRUE", user, password);
                var statement = connection.createStatement();
                var row = statement.executeQuery(COUNTS)) {
            row.next();
            return new Content(row.getInt(1), row.getLong(2));
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

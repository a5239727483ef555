package org.lianbing.courses.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.lianbing.courses.admin.LocalKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves word in the home folder where the running server is reached and with which key, for commands on this machine. */
@Component
class Door {
    private static final Logger log = LoggerFactory.getLogger(Door.class);

    /** Where a running server is reached. */
    record Word(int port, String key) {}

    private final Path file;
    private final LocalKey key;

    Door(Home home, LocalKey key) {
        this.file = file(home.folder());
        this.key = key;
    }

    static Path file(Path home) {
        return home.resolve("run").resolve("door");
    }

    /** What the last server left; it may be gone all the same. */
    static Optional<Word> read(Path home) {
        try {
            var parts = Files.readString(file(home)).strip().split(" ");
            return Optional.of(new Word(Integer.parseInt(parts[0]), parts[1]));
        } catch (IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    @EventListener
    void opened(WebServerInitializedEvent event) {
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, event.getWebServer().getPort() + " " + key.value());
        } catch (IOException refused) {
            log.warn("cannot write {}: backup while running will need an administrator's password", file);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void closed() throws IOException {
        Files.deleteIfExists(file);
    }
}

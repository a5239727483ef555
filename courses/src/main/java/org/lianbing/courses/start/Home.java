package org.lianbing.courses.start;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one folder on disk that belongs to this installation, {@code LIANBING_HOME}: {@code data} holds the database,
 * {@code index} what can be computed from it again (a restore deletes it), {@code backup} the last seven nights, {@code run} passing things.
 */
@Component
public class Home {
    private final Path folder;

    Home(@Value("${lianbing.home}") Path folder) {
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }

    /** A sub-folder; whoever uses it creates it. */
    public Path folder(String name) {
        return folder.resolve(name);
    }
}

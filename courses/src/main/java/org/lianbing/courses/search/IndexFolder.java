package org.lianbing.courses.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.apache.lucene.util.Version;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.start.Home;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Where the index lies. One that is missing, damaged, of another version or of another database is built anew from the
 * notebook.
 */
@Component
class IndexFolder {
    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);
    private static final int AT_ONCE = 500;

    private final Path folder;
    private final Notebook notebook;
    private final NoteDocuments documents;
    private final String version;

    IndexFolder(Home home, Notebook notebook, NoteDocuments documents) {
        this.folder = home.folder("index").resolve("notes");
        this.notebook = notebook;
        this.documents = documents;
        this.version = Version.LATEST.major + " " + documents.version();
    }

    /**
     * Opens what there is, if it can be trusted, or builds it.
     *
     * @param wanted asked while building, which takes some milliseconds for each note
     * @throws IOException if it cannot be built, for one because another process holds the folder
     * @throws CancellationException if it is no longer wanted; nothing half built is left behind
     */
    OpenIndex open(BooleanSupplier wanted) throws IOException {
        try {
            var stamp = OpenIndex.examine(folder);
            if (stamp.version().equals(version) && isOurs(stamp)) {
                return OpenIndex.existing(folder, version, stamp);
            }
            log.info("the index of the notes is of another version or database and will be built anew");
        } catch (DataAccessException databaseAway) {
            throw databaseAway;
        } catch (IOException | RuntimeException missingOrDamaged) {
            log.info("there is no usable index of the notes; it will be built: {}", missingOrDamaged.getMessage());
        }
        return built(wanted);
    }

    /** The database knows the change up to which the index has come: it was not replaced by another one. */
    private boolean isOurs(OpenIndex.Stamp stamp) {
        return stamp.applied()
                .map(last -> notebook.change(last.number()).equals(Optional.of(last)))
                .orElse(notebook.lastChange().isEmpty());
    }

    private OpenIndex built(BooleanSupplier wanted) throws IOException {
        var began = System.nanoTime();
        var index = OpenIndex.fresh(folder, version);
        try {
            var upTo = notebook.lastChange().orElse(null);
            var count = 0;
            for (var notes = notebook.publishedAfter("", AT_ONCE);
                    !notes.isEmpty();
                    notes = notebook.publishedAfter(notes.getLast().id(), AT_ONCE)) {
                if (!wanted.getAsBoolean()) {
                    throw new CancellationException();
                }
                for (var document : notes.parallelStream().map(documents::of).toList()) {
                    index.add(document);
                }
                count += notes.size();
            }
            index.show(upTo);
            index.commit();
            log.info("index of {} notes built in {} ms", count, (System.nanoTime() - began) / 1_000_000);
            return index;
        } catch (IOException | RuntimeException failed) {
            index.close();
            throw failed;
        }
    }
}

package org.lianbing.courses.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteChange;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.notes.NotesChanged;
import org.lianbing.courses.start.Home;
import org.lianbing.courses.wire.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps this node's index up to date with the change log, in a thread of its own. An index that is missing, damaged, of
 * another version or of another database is built anew; until it is ready, searches are told so.
 */
@Component
class IndexKeeper implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);
    /** How often changes of other nodes are looked for. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(10);
    private static final int AT_ONCE = 500;

    private final Path folder;
    private final Notebook notebook;
    private final NoteDocuments documents;
    private final String version;
    private final Semaphore news = new Semaphore(0);
    private final AtomicReference<@Nullable OpenIndex> open = new AtomicReference<>();
    private volatile boolean running;
    private @Nullable Thread thread;
    private long committedAt;
    private long committed;

    IndexKeeper(Home home, Notebook notebook, NoteDocuments documents) {
        this.folder = home.folder("index").resolve("notes");
        this.notebook = notebook;
        this.documents = documents;
        this.version = Version.LATEST.major + " " + documents.version();
    }

    /** @throws Unavailable while there is no index to search in */
    <T> T search(OpenIndex.Search<T> search) {
        var index = open.get();
        if (index == null) {
            throw new Unavailable("note_search_rebuilding");
        }
        try {
            return index.search(search);
        } catch (IOException | AlreadyClosedException broken) {
            if (open.compareAndSet(index, null)) {
                log.warn("the index of the notes does not answer and is looked after", broken);
            }
            news.release();
            throw new Unavailable("note_search_rebuilding");
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void changed(NotesChanged event) {
        news.release();
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("note-index").start(this::keep);
    }

    @Override
    public void stop() {
        running = false;
        news.release();
        try {
            if (thread != null) {
                thread.join(PATIENCE_AT_END);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keep() {
        OpenIndex index = null;
        while (running) {
            try {
                if (index == null || open.get() == null) {
                    close(index);
                    index = null;
                    index = opened();
                    open.set(index);
                }
                follow(index);
                commitNowAndThen(index);
            } catch (DataAccessException databaseAway) {
                log.warn("the change log of the notes cannot be read: {}", databaseAway.getMessage());
            } catch (IOException | RuntimeException broken) {
                log.warn("the index of the notes is damaged and will be built anew", broken);
                open.set(null);
            }
            pause();
        }
        open.set(null);
        leave(index);
    }

    private void pause() {
        try {
            if (news.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private OpenIndex opened() throws IOException {
        try {
            var stamp = OpenIndex.examine(folder);
            if (stamp.version().equals(version) && isOurs(stamp)) {
                var index = OpenIndex.existing(folder, version, stamp);
                committed = index.number();
                return index;
            }
            log.info("the index of the notes is of another version and will be built anew");
        } catch (IOException | RuntimeException missingOrDamaged) {
            log.info("there is no usable index of the notes; it will be built: {}", missingOrDamaged.getMessage());
        }
        return rebuilt();
    }

    /** The database knows the change up to which the index has come: it was not replaced by another one. */
    private boolean isOurs(OpenIndex.Stamp stamp) {
        return stamp.applied()
                .map(last -> notebook.change(last.number()).equals(Optional.of(last)))
                .orElse(notebook.lastChange().isEmpty());
    }

    private OpenIndex rebuilt() throws IOException {
        var began = System.nanoTime();
        var index = OpenIndex.fresh(folder, version);
        try {
            var upTo = notebook.lastChange().orElse(null);
            var count = 0;
            for (var notes = notebook.publishedAfter("", AT_ONCE);
                    !notes.isEmpty() && running;
                    notes = notebook.publishedAfter(notes.getLast().id(), AT_ONCE)) {
                for (var document : notes.parallelStream().map(documents::of).toList()) {
                    index.writer().addDocument(document);
                }
                count += notes.size();
            }
            index.show(upTo);
            commit(index);
            log.info("index of {} notes built in {} ms", count, (System.nanoTime() - began) / 1_000_000);
            return index;
        } catch (IOException | RuntimeException failed) {
            close(index);
            throw failed;
        }
    }

    private void follow(OpenIndex index) throws IOException {
        for (var changes = notebook.changesAfter(index.number(), AT_ONCE);
                !changes.isEmpty();
                changes = notebook.changesAfter(index.number(), AT_ONCE)) {
            var ids = changes.stream().map(NoteChange::noteId).collect(Collectors.toSet());
            var there = notebook.findAll(ids).parallelStream()
                    .filter(Note::isPublished)
                    .collect(Collectors.toMap(Note::id, documents::of));
            for (var id : ids) {
                index.put(id, there.get(id));
            }
            index.show(changes.getLast());
        }
    }

    private void commitNowAndThen(OpenIndex index) throws IOException {
        if (System.nanoTime() - committedAt < BETWEEN_COMMITS.toNanos()) {
            return;
        }
        if (!index.isThere()) {
            throw new IOException("its files are gone");
        }
        if (index.number() != committed) {
            commit(index);
        }
        committedAt = System.nanoTime();
    }

    private void commit(OpenIndex index) throws IOException {
        index.commit();
        committed = index.number();
        committedAt = System.nanoTime();
    }

    private void leave(@Nullable OpenIndex index) {
        try {
            if (index != null && index.number() != committed) {
                index.commit();
            }
        } catch (IOException | RuntimeException lost) {
            log.info("the index of the notes was not kept: {}", lost.getMessage());
        }
        close(index);
    }

    private static void close(@Nullable OpenIndex index) {
        try {
            if (index != null) {
                index.close();
            }
        } catch (IOException | RuntimeException broken) {
            log.debug("closing a broken index", broken);
        }
    }
}

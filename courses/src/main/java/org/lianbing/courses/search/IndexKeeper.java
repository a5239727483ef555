package org.lianbing.courses.search;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.Note;
import org.lianbing.courses.notes.NoteChange;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.notes.NotesChanged;
import org.lianbing.courses.wire.Unavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps this node's index up to date with the change log, in a thread of its own. An index that breaks is opened again or
 * built anew; until it is ready, searches are told so.
 */
@Component
class IndexKeeper implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(IndexKeeper.class);
    /** How often changes of other nodes are looked for. */
    private static final Duration PAUSE = Duration.ofMillis(300);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(5);
    private static final Duration PATIENCE_AT_END = Duration.ofSeconds(10);
    private static final int AT_ONCE = 500;

    private final IndexFolder folder;
    private final Notebook notebook;
    private final NoteDocuments documents;
    private final Semaphore news = new Semaphore(0);
    private final AtomicReference<@Nullable OpenIndex> open = new AtomicReference<>();
    private volatile boolean running;
    private @Nullable Thread thread;
    private long committedAt;
    private long committed;

    IndexKeeper(IndexFolder folder, Notebook notebook, NoteDocuments documents) {
        this.folder = folder;
        this.notebook = notebook;
        this.documents = documents;
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
            var wait = PAUSE;
            try {
                if (index == null || open.get() == null) {
                    close(index);
                    index = null;
                    index = folder.open(() -> running);
                    committed = index.number();
                    open.set(index);
                }
                follow(index);
                commitNowAndThen(index);
            } catch (CancellationException stopped) {
                log.info("the index of the notes was not finished");
            } catch (DataAccessException databaseAway) {
                log.warn("the change log of the notes cannot be read: {}", databaseAway.getMessage());
                wait = PAUSE_AFTER_FAILURE;
            } catch (IOException | RuntimeException broken) {
                log.warn("the index of the notes cannot be used and is looked after", broken);
                wait = open.getAndSet(null) == null ? PAUSE_AFTER_FAILURE : PAUSE;
            }
            pause(wait);
        }
        open.set(null);
        leave(index);
    }

    private void pause(Duration wait) {
        try {
            if (news.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                news.drainPermits();
            }
        } catch (InterruptedException stopped) {
            running = false;
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

package org.lianbing.courses.desk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One commit for all who have something to store at the same moment: reaching the disk costs far more than the rows. Whoever
 * comes first stores what has gathered since; the others wait and find theirs done. Nobody returns before his is committed.
 */
@Component
class SharedCommit {
    private static final int MOST_AT_ONCE = 64;

    private final TransactionTemplate transaction;
    private final ConcurrentLinkedQueue<Part> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock committing = new ReentrantLock();

    /** What one caller wants stored; touched by whoever holds the lock. */
    private static final class Part {
        private final Runnable work;
        private boolean isDone;
        private @Nullable Throwable failure;

        Part(Runnable work) {
            this.work = work;
        }

        void end(@Nullable Throwable why) {
            isDone = true;
            failure = why;
        }

        void failIfItDid() {
            switch (failure) {
                case null -> {}
                case RuntimeException failed -> throw failed;
                case Error broken -> throw broken;
                default -> throw new IllegalStateException(failure);
            }
        }
    }

    /** A part failed before the commit: nothing of its company is stored. */
    private static final class Spoilt extends RuntimeException {
        Spoilt(RuntimeException cause) {
            super(cause);
        }
    }

    SharedCommit(PlatformTransactionManager manager) {
        this.transaction = new TransactionTemplate(manager);
    }

    /** Does the work in a transaction, perhaps with others' work; throws what the work or the commit threw. */
    void store(Runnable work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            work.run();
            return;
        }
        var part = new Part(work);
        waiting.add(part);
        committing.lock();
        try {
            while (!part.isDone) {
                storeTogether(gathered());
            }
        } finally {
            committing.unlock();
        }
        part.failIfItDid();
    }

    private List<Part> gathered() {
        List<Part> parts = new ArrayList<>();
        for (var part = waiting.poll(); part != null; part = parts.size() < MOST_AT_ONCE ? waiting.poll() : null) {
            parts.add(part);
        }
        return parts;
    }

    /** If one spoils it each is stored alone; if the commit itself fails nobody knows more than that it failed. */
    private void storeTogether(List<Part> parts) {
        try {
            transaction.executeWithoutResult(begun -> parts.forEach(SharedCommit::work));
            parts.forEach(part -> part.end(null));
        } catch (Spoilt spoilt) {
            if (parts.size() == 1) {
                parts.getFirst().end(spoilt.getCause());
            } else {
                parts.forEach(part -> storeTogether(List.of(part)));
            }
        } catch (RuntimeException | Error failed) {
            parts.forEach(part -> part.end(failed));
        }
    }

    private static void work(Part part) {
        try {
            part.work.run();
        } catch (RuntimeException failed) {
            throw new Spoilt(failed);
        }
    }
}

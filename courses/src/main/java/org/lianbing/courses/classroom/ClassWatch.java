package org.lianbing.courses.classroom;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.drill.Assignment;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks at the classes that somebody watches: half a second after the bell rang, and every other second in any case, since
 * other nodes ring no bell here. However many watch a class, it is read once.
 */
@Component
class ClassWatch {
    private static final Logger log = LoggerFactory.getLogger(ClassWatch.class);
    private static final long TICK_MILLISECONDS = 500;
    private static final int TICKS_UNRUNG = 3;

    private final Drills drills;
    private final Traces traces;
    private final People people;
    private final EntryBell bell;
    private final Clock clock;
    private final ConcurrentHashMap<Long, Watched> watched = new ConcurrentHashMap<>();
    private long heard;
    private int ticks;

    private static final class Watched {
        private final ClassBoard board;
        private final List<Consumer<ClassState>> listeners = new CopyOnWriteArrayList<>();
        private volatile @Nullable ClassState last;

        private Watched(ClassBoard board) {
            this.board = board;
        }
    }

    ClassWatch(Drills drills, Traces traces, People people, EntryBell bell, Clock clock) {
        this.drills = drills;
        this.traces = traces;
        this.people = people;
        this.bell = bell;
        this.clock = clock;
    }

    /** Tells the listener now and after each change. @return ends it */
    Runnable watch(Assignment assignment, Consumer<ClassState> listener) {
        var one = watched.compute(assignment.id(), (id, before) -> {
            var present =
                    before == null ? new Watched(new ClassBoard(drills, traces, people, clock, assignment)) : before;
            present.listeners.add(listener);
            return present;
        });
        listener.accept(one.board.look());
        return () -> watched.computeIfPresent(assignment.id(), (id, present) -> {
            present.listeners.remove(listener);
            return present.listeners.isEmpty() ? null : present;
        });
    }

    @Scheduled(fixedDelay = TICK_MILLISECONDS, timeUnit = TimeUnit.MILLISECONDS)
    void tick() {
        var count = bell.count();
        if (count == heard && ticks++ < TICKS_UNRUNG) {
            return;
        }
        heard = count;
        ticks = 0;
        watched.values().forEach(ClassWatch::lookAgain);
    }

    private static void lookAgain(Watched one) {
        try {
            var state = one.board.look();
            if (!state.equals(one.last)) {
                one.last = state;
                one.listeners.forEach(listener -> listener.accept(state));
            }
        } catch (RuntimeException broken) {
            log.warn("a class could not be looked at; trying again", broken);
        }
    }
}

package org.lianbing.courses.drill;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Hands in what is still open when its window is over. However often it is asked, each attempt is handed in once. */
@Service
public class Closing {
    private static final Logger log = LoggerFactory.getLogger(Closing.class);

    private final DrillFiles files;
    private final Drills drills;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Set<String> said = ConcurrentHashMap.newKeySet();

    Closing(DrillFiles files, Drills drills, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.drills = drills;
        this.events = events;
        this.clock = clock;
    }

    /** The window of an assignment opened or closed. */
    void turned(long assignmentId) {
        handInLeftOpen();
        events.publishEvent(new WindowTurned(assignmentId));
    }

    /** Hands in what was left open. @return how many attempts that were */
    public int handInLeftOpen() {
        var handedIn = 0;
        for (var attempt : files.leftOpen(clock.instant().minus(Windows.GRACE))) {
            handedIn += handIn(attempt) ? 1 : 0;
        }
        return handedIn;
    }

    /** One attempt that cannot be graded, such as after a change of its scenario, does not hold up the others. */
    private boolean handIn(Attempt attempt) {
        try {
            drills.handIn(attempt);
            return true;
        } catch (RuntimeException broken) {
            sayOnce(attempt, broken);
            return false;
        }
    }

    private void sayOnce(Attempt attempt, RuntimeException why) {
        if (files.attempt(attempt.id()).filter(Attempt::isOpen).isPresent() && said.add(attempt.id())) {
            log.warn("attempt {} cannot be handed in after its window", attempt.id(), why);
        }
    }
}

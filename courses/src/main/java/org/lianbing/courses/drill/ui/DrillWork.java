package org.lianbing.courses.drill.ui;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.drill.Assigned;
import org.lianbing.courses.drill.Assignment;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.portal.Recent;
import org.lianbing.courses.portal.RecentSource;
import org.lianbing.courses.portal.Task;
import org.lianbing.courses.portal.TaskSource;
import org.lianbing.courses.wording.Wording;
import org.springframework.stereotype.Component;

/** Assigned drills among a person's tasks, and the attempts of late. */
@Component
class DrillWork implements TaskSource, RecentSource {
    private static final int SHOWN = 5;

    private final Drills drills;
    private final Wording wording;
    private final Clock clock;

    DrillWork(Drills drills, Wording wording, Clock clock) {
        this.drills = drills;
        this.wording = wording;
        this.clock = clock;
    }

    @Override
    public List<Task> tasks(SignedIn person) {
        var now = clock.instant();
        return drills.assigned(person).stream()
                .filter(given -> given.assignment().state(now) != Assignment.State.CLOSED && !given.isDone())
                .map(this::task)
                .toList();
    }

    private Task task(Assigned given) {
        var assignment = given.assignment();
        var path = "drills/assigned/" + assignment.id();
        return new Task(
                "drill-" + assignment.id(), "drill", assignment.title(), detail(given), assignment.closesAt(), path);
    }

    private String detail(Assigned given) {
        var assignment = given.assignment();
        if (assignment.state(clock.instant()) == Assignment.State.UPCOMING) {
            return say("drill.task.upcoming", Dates.minute(assignment.opensAt()));
        }
        return given.open().isPresent() ? say("drill.task.at-work") : say("drill.task.left", given.attemptsLeft());
    }

    @Override
    public List<Recent> recent(SignedIn person) {
        return drills.attemptsOf(person, SHOWN, 0).stream().map(this::recent).toList();
    }

    private Recent recent(Attempt attempt) {
        var title = attempt.scenario() + " " + drills.title(attempt.scenario());
        var handedIn = attempt.handedInAt();
        return handedIn == null
                ? new Recent(title, say("drill.at-work"), attempt.startedAt(), "desk/" + attempt.id())
                : new Recent(title, say("drill.points", attempt.score()), handedIn, "report/" + attempt.id());
    }

    private String say(String key, @Nullable Object... values) {
        return wording.sayHere(key, values);
    }
}

package org.lianbing.courses.classroom;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import org.lianbing.courses.drill.Assignment;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.drill.Supervision;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;
import org.springframework.stereotype.Service;

/** Classes at their drills, for those who look after them. */
@Service
public class Classrooms {
    private final Drills drills;
    private final Traces traces;
    private final People people;
    private final Supervision supervision;
    private final ClassWatch watch;
    private final Clock clock;

    Classrooms(Drills drills, Traces traces, People people, Supervision supervision, ClassWatch watch, Clock clock) {
        this.drills = drills;
        this.traces = traces;
        this.people = people;
        this.supervision = supervision;
        this.watch = watch;
        this.clock = clock;
    }

    /** The assignments this person gave, the latest window first. */
    public List<Assignment> givenBy(SignedIn person) {
        Supervision.required(person);
        return drills.assignmentsBy(person.accountId());
    }

    /** How a class stands now, as far as this person may see it. @throws NotFound if it is none of his */
    public ClassState look(SignedIn person, long assignmentId) {
        Supervision.required(person);
        var assignment =
                drills.assignment(assignmentId).orElseThrow(() -> new NotFound("assignment_not_found", assignmentId));
        var seen =
                new ClassBoard(drills, traces, people, clock, assignment).look().only(visible(person, assignment));
        if (seen.people().isEmpty()) {
            throw new NotFound("assignment_not_found", assignmentId);
        }
        return seen;
    }

    /**
     * Tells the listener how the class stands, now and after each change, on whichever thread.
     *
     * @return ends it
     * @throws NotFound if it is none of this person's
     */
    public Runnable watch(SignedIn person, long assignmentId, Consumer<ClassState> listener) {
        var assignment = look(person, assignmentId).assignment();
        var visible = visible(person, assignment);
        return watch.watch(assignment, state -> listener.accept(state.only(visible)));
    }

    private LongPredicate visible(SignedIn person, Assignment assignment) {
        if (Supervision.isForAll(person) || assignment.createdBy() == person.accountId()) {
            return account -> true;
        }
        var apprentices = supervision.apprentices(person);
        return apprentices::contains;
    }
}

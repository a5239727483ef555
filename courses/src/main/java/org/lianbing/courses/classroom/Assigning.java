package org.lianbing.courses.classroom;

import java.time.Clock;
import org.lianbing.courses.drill.Assignment;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.drill.Supervision;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Forbidden;
import org.springframework.stereotype.Service;

/** Gives drills to people: trainers and administrators to anybody, mentors to their own groups. */
@Service
public class Assigning {
    private final Drills drills;
    private final People people;
    private final Supervision supervision;
    private final Clock clock;

    Assigning(Drills drills, People people, Supervision supervision, Clock clock) {
        this.drills = drills;
        this.people = people;
        this.supervision = supervision;
        this.clock = clock;
    }

    /**
     * Checks the wish whole and carries it out.
     *
     * @throws Forbidden if the person gives no drills, or not to these people
     * @throws org.lianbing.courses.wire.Malformed with every fault at its field
     */
    public Assignment assign(SignedIn trainer, AssignmentWish wish) {
        Supervision.required(trainer);
        var checked = new WishCheck(drills, people, clock.instant()).check(trainer, wish);
        if (!Supervision.isForAll(trainer)) {
            failForOthers(trainer, checked);
        }
        return drills.assign(trainer, checked.assignment(), checked.accounts());
    }

    private void failForOthers(SignedIn mentor, WishCheck.Checked checked) {
        var own = supervision.groups(mentor);
        for (var group : checked.groups()) {
            if (!own.contains(group)) {
                throw new Forbidden("group_not_yours", group.name());
            }
        }
        var apprentices = supervision.apprentices(mentor);
        for (var account : checked.accounts()) {
            if (!apprentices.contains(account)) {
                throw new Forbidden(
                        "person_not_yours",
                        people.account(account).orElseThrow().login());
            }
        }
    }
}

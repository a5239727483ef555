package org.lianbing.courses.drill;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianbing.courses.people.Group;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.Role;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Forbidden;
import org.springframework.stereotype.Service;

/** Who looks after whom: trainers and administrators after everybody, mentors after the trainees of their own groups. */
@Service
public class Supervision {
    private final People people;

    Supervision(People people) {
        this.people = people;
    }

    /** Whether the person gives drills to others at all. */
    public static boolean isFor(SignedIn person) {
        return isForAll(person) || person.has(Role.MENTOR);
    }

    /** @throws Forbidden if the person does not give drills to others */
    public static void required(SignedIn person) {
        if (!isFor(person)) {
            throw new Forbidden("role_required");
        }
    }

    /** Whether the person looks after everybody, not only after his own groups. */
    public static boolean isForAll(SignedIn person) {
        return person.has(Role.TRAINER) || person.has(Role.ADMIN);
    }

    public boolean covers(SignedIn person, long accountId) {
        return isForAll(person)
                || (person.has(Role.MENTOR) && apprentices(person).contains(accountId));
    }

    /** The groups a person may give drills to. */
    public Set<Group> groups(SignedIn person) {
        var groups = isForAll(person) ? people.groups() : people.groupsOf(person.accountId());
        return groups.stream()
                .filter(group -> isForAll(person) || leads(person, group))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private boolean leads(SignedIn person, Group group) {
        return people.members(group.id()).stream()
                .anyMatch(member -> member.account().id() == person.accountId() && member.part() != Group.Part.TRAINEE);
    }

    /** Accounts of the trainees in the groups of a mentor. */
    public Set<Long> apprentices(SignedIn mentor) {
        return people.groupsOf(mentor.accountId()).stream()
                .filter(group -> leads(mentor, group))
                .flatMap(group -> people.members(group.id()).stream())
                .filter(member -> member.part() == Group.Part.TRAINEE)
                .map(member -> member.account().id())
                .collect(Collectors.toSet());
    }
}

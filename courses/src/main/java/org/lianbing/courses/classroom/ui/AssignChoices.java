package org.lianbing.courses.classroom.ui;

import java.util.Comparator;
import java.util.List;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.drill.Supervision;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.Group;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.Role;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.scenarios.Scenario;

/** What a person may choose from when giving a drill: all scenarios, and those people and groups that are his to choose. */
record AssignChoices(SignedIn person, List<Scenario> scenarios, List<Account> people, List<Group> groups) {
    private static final int MOST = 10_000;

    static AssignChoices of(Drills drills, People people, Supervision supervision, SignedIn person) {
        var all = Supervision.isForAll(person);
        var apprentices = supervision.apprentices(person);
        return new AssignChoices(
                person,
                drills.scenarios(),
                people.accounts("", MOST, 0).stream()
                        .filter(account -> account.has(Role.TRAINEE))
                        .filter(account -> all || apprentices.contains(account.id()))
                        .toList(),
                supervision.groups(person).stream()
                        .sorted(Comparator.comparing(Group::name))
                        .toList());
    }
}

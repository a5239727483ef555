package org.lianbing.courses.classroom;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.drill.Assignment;
import org.lianbing.courses.drill.Assignment.ShowsExpected;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.people.Group;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;

/** Reads a wish and gathers all its faults before anything is done. */
final class WishCheck {
    private static final int LONGEST_TITLE = 120;
    private static final int MOST_ATTEMPTS = 20;
    private static final int MOST_NAMED = 1_000;
    private static final Duration LONGEST = Duration.ofDays(366);

    private final Drills drills;
    private final People people;
    private final Instant now;
    private final List<Fault> faults = new ArrayList<>();

    /** A wish without faults; its assignment has no id yet. */
    record Checked(Assignment assignment, List<Long> accounts, List<Group> groups) {}

    WishCheck(Drills drills, People people, Instant now) {
        this.drills = drills;
        this.people = people;
        this.now = now;
    }

    /** @throws Malformed with all faults */
    Checked check(SignedIn trainer, AssignmentWish wish) {
        var scenario = scenario(wish.scenario());
        var title = title(wish.title(), scenario);
        var opens = opens(wish.opensAt());
        var closes = closes(opens, wish.closesAt());
        var attempts = attempts(wish.maxAttempts());
        var shows = shows(wish.showsExpected());
        var groups = groups(wish.groups() == null ? List.of() : wish.groups());
        var accounts = accounts(wish.accounts() == null ? List.of() : wish.accounts(), groups);
        if (!faults.isEmpty()) {
            throw new Malformed(faults);
        }
        return new Checked(
                new Assignment(0, scenario, title, trainer.accountId(), opens, closes, attempts, shows),
                accounts,
                groups);
    }

    private String scenario(@Nullable String id) {
        if (id == null || id.isBlank()) {
            faults.add(Fault.of("scenario", "required"));
            return "";
        }
        if (drills.scenarios().stream().noneMatch(known -> known.id().equals(id))) {
            faults.add(Fault.of("scenario", "unknown_scenario", id));
        }
        return id;
    }

    private String title(@Nullable String title, String scenario) {
        if (title == null || title.isBlank()) {
            return drills.title(scenario);
        }
        var line = title.replaceAll("\\p{Cc}", " ").strip();
        if (line.length() > LONGEST_TITLE) {
            faults.add(Fault.of("title", "too_long", LONGEST_TITLE));
        }
        return line.isEmpty() ? drills.title(scenario) : line;
    }

    private Instant opens(@Nullable String text) {
        return text == null || text.isBlank() ? now : Objects.requireNonNullElse(moment("opens_at", text), now);
    }

    private Instant closes(Instant opens, @Nullable String text) {
        if (text == null || text.isBlank()) {
            faults.add(Fault.of("closes_at", "required"));
            return now;
        }
        var closes = moment("closes_at", text);
        if (closes == null) {
            return now;
        }
        if (!closes.isAfter(now)) {
            faults.add(Fault.of("closes_at", "in_the_past"));
        } else if (!closes.isAfter(opens)) {
            faults.add(Fault.of("closes_at", "not_after_opening"));
        } else if (Duration.between(opens, closes).compareTo(LONGEST) > 0 || opens.isAfter(now.plus(LONGEST))) {
            faults.add(Fault.of("closes_at", "window_too_long", LONGEST.toDays()));
        }
        return closes;
    }

    private @Nullable Instant moment(String field, String text) {
        try {
            return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)$")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(Dates.ZONE).toInstant();
        } catch (DateTimeException unreadable) {
            faults.add(Fault.of(field, "not_a_moment"));
            return null;
        }
    }

    private int attempts(@Nullable Integer attempts) {
        var wanted = attempts == null ? 1 : attempts;
        if (wanted < 1 || wanted > MOST_ATTEMPTS) {
            faults.add(Fault.of("max_attempts", "out_of_range", 1, MOST_ATTEMPTS));
        }
        return wanted;
    }

    private ShowsExpected shows(@Nullable String code) {
        if (code != null) {
            for (var known : ShowsExpected.values()) {
                if (known.code().equals(code)) {
                    return known;
                }
            }
            faults.add(Fault.of("shows_expected", "unknown_shows_expected"));
        }
        return ShowsExpected.AFTER_CLOSE;
    }

    private List<Group> groups(List<String> names) {
        List<Group> found = new ArrayList<>();
        var all = names.isEmpty() ? List.<Group>of() : people.groups();
        for (int i = 0; i < names.size(); i++) {
            var name = Objects.requireNonNullElse(names.get(i), "").strip();
            var group = all.stream().filter(known -> known.name().equals(name)).findFirst();
            group.ifPresent(found::add);
            if (group.isEmpty()) {
                faults.add(Fault.of("groups[" + i + "]", "unknown_group", name));
            }
        }
        return found;
    }

    private List<Long> accounts(List<String> logins, List<Group> groups) {
        if (logins.size() > MOST_NAMED) {
            faults.add(Fault.of("accounts", "too_many", MOST_NAMED));
            return List.of();
        }
        Set<Long> found = new LinkedHashSet<>();
        var before = faults.size();
        for (int i = 0; i < logins.size(); i++) {
            var login = Objects.requireNonNullElse(logins.get(i), "");
            var account = people.account(login);
            account.ifPresent(person -> found.add(person.id()));
            if (account.isEmpty()) {
                faults.add(Fault.of("accounts[" + i + "]", "unknown_login", login));
            }
        }
        groups.stream()
                .flatMap(group -> people.members(group.id()).stream())
                .filter(member -> member.part() == Group.Part.TRAINEE)
                .forEach(member -> found.add(member.account().id()));
        if (found.isEmpty()
                && faults.size() == before
                && faults.stream().noneMatch(fault -> fault.field().startsWith("groups"))) {
            faults.add(Fault.of("accounts", "nobody"));
        }
        return List.copyOf(found);
    }
}

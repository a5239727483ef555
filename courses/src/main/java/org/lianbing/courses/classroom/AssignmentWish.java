package org.lianbing.courses.classroom;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drill to be given to people, as it was filled in and not yet checked.
 *
 * @param title the scenario's own if left out
 * @param opensAt with or without offset, without one in the bureau's time zone; at once if left out
 * @param maxAttempts 1 if left out
 * @param showsExpected {@code at_once} or {@code after_close}, the latter if left out
 * @param accounts logins
 * @param groups names of groups, whose trainees are meant
 */
public record AssignmentWish(
        @Nullable String scenario,
        @Nullable String title,
        @Nullable String opensAt,
        @Nullable String closesAt,
        @Nullable Integer maxAttempts,
        @Nullable String showsExpected,
        @Nullable List<String> accounts,
        @Nullable List<String> groups) {}

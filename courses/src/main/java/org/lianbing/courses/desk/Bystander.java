package org.lianbing.courses.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;

/** Somebody beside the person at the desk who acts by himself when something comes to him, such as a scripted colleague. */
public interface Bystander {

    /** What he does next in the sandbox, empty if he has nothing to do. */
    Optional<Submission> next(String sandboxId, Sandbox sandbox);

    /** The first day after today and before a later one on which he has something to do, empty if there is none. */
    default Optional<LocalDate> nextDay(String sandboxId, Sandbox sandbox, LocalDate before) {
        return Optional.empty();
    }
}

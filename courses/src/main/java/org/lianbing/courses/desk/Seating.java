package org.lianbing.courses.desk;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Post;
import org.springframework.stereotype.Service;

/** Which chairs of a sandbox a person may sit in. */
@Service
public class Seating {
    private final Sandboxes sandboxes;
    private final List<Chairs> chairs;

    Seating(Sandboxes sandboxes, List<Chairs> chairs) {
        this.sandboxes = sandboxes;
        this.chairs = chairs;
    }

    /** Whether only some chairs are open; in free practice all are. */
    public boolean isRestricted(SandboxFile file) {
        return chairs.stream().anyMatch(source -> source.open(file).isPresent());
    }

    public List<Officer> open(SandboxFile file) {
        return chairs.stream()
                .flatMap(source -> source.open(file).stream())
                .findFirst()
                .orElseGet(() -> sandboxes.sandbox(file.id()).cast().stream()
                        .filter(officer -> officer.posts().stream().anyMatch(Post::isOffice))
                        .toList());
    }

    /** Somebody of the cast; under any other name, such as that of the initial state, nobody acts. */
    private String known(SandboxFile file, String named) {
        if (sandboxes.sandbox(file.id()).cast().stream()
                .noneMatch(officer -> officer.id().equals(named))) {
            throw new Malformed(Fault.of("officer", "unknown_officer", named));
        }
        return named;
    }

    /**
     * The officer a submission comes from. In free practice an unnamed officer stays unnamed: whoever is in charge acts.
     *
     * @throws Malformed if there is no such officer, or he is not open to the person
     */
    public @Nullable String officer(SandboxFile file, @Nullable String named, List<Post> posts) {
        if (!isRestricted(file)) {
            return named == null ? null : known(file, named);
        }
        var open = open(file);
        if (named != null) {
            if (open.stream().noneMatch(officer -> officer.id().equals(named))) {
                throw new Malformed(Fault.of(
                        "officer",
                        "chair_not_open",
                        named,
                        open.stream().map(Officer::id).collect(Collectors.joining("、"))));
            }
            return named;
        }
        return open.stream()
                .filter(officer -> posts.stream().anyMatch(officer::holds))
                .findFirst()
                .or(() -> open.stream().findFirst())
                .map(Officer::id)
                .orElse(null);
    }
}

package org.lianbing.courses.notes;

import java.util.List;
import java.util.Optional;

/** Which codes there are, so that a note cannot be tied to nothing; a bean of whoever knows the replica's catalogue. */
public interface KnownNames {
    /** The twelve business domains in their usual order. */
    List<String> DOMAINS = List.of("DJ", "FP", "YH", "RD", "ZM", "SB", "ZS", "PZ", "PG", "JC", "FZ", "ZH");

    /** Whether there is an operation of this code. */
    boolean operation(String code);

    /** Whether any operation, or a common check, refuses with this code. */
    boolean refusal(String code);

    /** What the operation is called, if that is known. */
    default Optional<String> title(String operation) {
        return Optional.empty();
    }
}

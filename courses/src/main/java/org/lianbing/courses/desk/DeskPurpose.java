package org.lianbing.courses.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.value.TaxpayerId;

/** What a sandbox was opened for, as far as the desk shows it: a feature that opens sandboxes answers for its own. */
public interface DeskPurpose {

    /** The title in the header, empty if this feature knows nothing of the sandbox. */
    Optional<String> title(SandboxFile file);

    /** The taxpayer whose forms are prefilled, empty if none. */
    Optional<TaxpayerId> taxpayer(SandboxFile file);

    /** Whether computed fields are filled in for the trainee. */
    default boolean assists(SandboxFile file) {
        return true;
    }

    /** Papers lying on the desk that can be attached to a form: id and title. */
    default List<FieldType.Option> papers(Ledger ledger) {
        return List.of();
    }

    /** Why the business date must not be moved to a day, empty if it may. */
    default Optional<String> forbidsTurnTo(SandboxFile file, LocalDate date) {
        return Optional.empty();
    }
}

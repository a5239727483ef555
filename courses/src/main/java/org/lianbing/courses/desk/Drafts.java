package org.lianbing.courses.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What people typed into forms and did not submit yet; it survives reload, a lost connection and a restart. */
public interface Drafts {

    /**
     * A draft.
     *
     * @param form names the form: the operation's code, or case number and action
     * @param seen the entry the form was filled against
     */
    record Draft(String form, ObjectNode body, int seen, Instant savedAt) {}

    void save(long accountId, String sandboxId, Draft draft);

    Optional<Draft> find(long accountId, String sandboxId, String form);

    List<Draft> all(long accountId, String sandboxId);

    void drop(long accountId, String sandboxId, String form);
}

package org.lianbing.sandbox;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The simulator: opens sandboxes, decides submissions, reads and writes journals. One serves the whole application. */
public interface Replica {
    Catalogue catalogue();

    List<Baseline> baselines();

    /**
     * @throws UnknownName if there is no such baseline
     * @throws Malformed if no sandbox can stand on the day it shall open
     */
    Sandbox open(Opening opening);

    /**
     * Rebuilds a sandbox from its journal without deciding anything again.
     *
     * @throws IllegalStateException if the hash chain is broken or the baseline is not the one it was opened on
     */
    Sandbox replay(List<Entry> entries);

    /**
     * As {@link #replay}, for entries that were checked as they were read.
     *
     * @throws IllegalStateException as there
     */
    Sandbox restore(List<Stored> journal);

    /**
     * Decides a submission. The entry is not yet stored.
     *
     * @throws Malformed if the form is wrong in itself, or asks for law of a day the replica has none for
     * @throws UnknownName if operation, case or officer do not exist
     * @throws Outdated if {@code seen} is older than the taxpayer's last entry
     */
    Answer submit(Sandbox sandbox, Submission submission, Outside outside);

    /** Moves the business date on. @throws Malformed if the date is not later than today's, or absurdly late */
    Answer turnTo(Sandbox sandbox, LocalDate date);

    /** The submitted form with its computed fields filled in as far as they can be; null while the form has faults. */
    @Nullable
    ObjectNode computed(Sandbox sandbox, Submission submission);

    /** The faults a form has now, empty if none: what a screen shows while one types. */
    List<Fault> faults(Sandbox sandbox, Submission submission);

    /** What can be done next with a case. */
    List<Guide.FlowStep> nextSteps(Case matter);

    /** How much of its time limit a case has used. */
    Light light(Case matter, LocalDate today);

    /** The form of an application as JSON, field names as on the form. */
    ObjectNode formOf(Operation operation);

    /** An event as JSON: {@code type} and its fields. */
    ObjectNode eventOf(Event event);

    String write(Entry entry);

    /** @throws IllegalArgumentException if it is no entry of this catalogue */
    Entry read(String json);

    /**
     * Reads an entry and checks its text against its hash: also one of an earlier release, whose entries had fewer fields.
     *
     * @throws IllegalArgumentException if it is no entry of this catalogue
     */
    Stored stored(String json);

    /** A free-form JSON object for building forms. */
    ObjectNode emptyForm();

    JsonNode parse(String json);
}

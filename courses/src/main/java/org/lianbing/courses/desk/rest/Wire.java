package org.lianbing.courses.desk.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Guide;
import org.lianbing.sandbox.Refusal;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Warning;
import org.lianbing.sandbox.document.DocumentIssued;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The desk's records as they go over the wire. */
final class Wire {
    private Wire() {}

    /** The answer to an operation or a step. */
    record Outcome(
            int entry,
            String outcome,
            @JsonProperty("case") @Nullable String caseNo,
            List<ObjectNode> events,
            List<Document> documents,
            List<Warning> warnings,
            @Nullable Refusal refusal,
            LocalDate businessDate) {
        static Outcome of(Replica replica, Entry entry) {
            return new Outcome(
                    entry.number(),
                    entry.outcome().code(),
                    entry.caseNo(),
                    entry.events().stream().map(replica::eventOf).toList(),
                    entry.events().stream()
                            .filter(DocumentIssued.class::isInstance)
                            .map(event -> Document.of((DocumentIssued) event))
                            .toList(),
                    entry.warnings(),
                    entry.refusal(),
                    entry.businessDate());
        }
    }

    record Document(String no, String kind, String title, Map<String, String> content, LocalDate issuedOn) {
        static Document of(DocumentIssued issued) {
            return new Document(issued.no(), issued.kind(), issued.title(), issued.content(), issued.issuedOn());
        }
    }

    record NextStep(String action, String title, List<String> posts) {
        static NextStep of(Guide.FlowStep step) {
            return new NextStep(
                    step.action().code(),
                    step.action().label(),
                    step.posts().stream().map(post -> post.code()).toList());
        }
    }

    record StepTaken(String action, String officer, String post, LocalDate on, int entry) {}

    record CaseLine(
            String no,
            String operation,
            String title,
            @Nullable String taxpayerId,
            String state,
            LocalDate acceptedOn,
            String light,
            int usedDays,
            @Nullable Integer limitDays,
            @Nullable LocalDate due,
            List<StepTaken> steps,
            List<NextStep> next) {
        static CaseLine of(Replica replica, Case matter, LocalDate today) {
            var light = replica.light(matter, today);
            return new CaseLine(
                    matter.no(),
                    matter.operation(),
                    replica.catalogue().operation(matter.operation()).title(),
                    matter.taxpayerId() == null ? null : matter.taxpayerId().toString(),
                    matter.state().label(),
                    matter.acceptedOn(),
                    light.colour().name().toLowerCase(Locale.ROOT),
                    light.usedDays(),
                    light.limitDays(),
                    light.due(),
                    matter.taken().stream()
                            .map(taken -> new StepTaken(
                                    taken.action().code(),
                                    taken.officer(),
                                    taken.post().code(),
                                    taken.on(),
                                    taken.entry()))
                            .toList(),
                    replica.nextSteps(matter).stream().map(NextStep::of).toList());
        }
    }

    record EntryLine(
            int number,
            String kind,
            LocalDate businessDate,
            String officer,
            String post,
            String code,
            @Nullable String caseNo,
            @Nullable String action,
            @Nullable String taxpayerId,
            JsonNode form,
            String outcome,
            @Nullable Refusal refusal,
            List<Warning> warnings,
            List<ObjectNode> events,
            String previous,
            String hash) {
        /** An entry of the initial state with nothing of what it holds: papers not yet handed over are in it. */
        static EntryLine closed(Replica replica, Entry entry) {
            var line = of(replica, entry);
            return new EntryLine(
                    line.number(),
                    line.kind(),
                    line.businessDate(),
                    line.officer(),
                    line.post(),
                    line.code(),
                    line.caseNo(),
                    line.action(),
                    line.taxpayerId(),
                    replica.emptyForm(),
                    line.outcome(),
                    line.refusal(),
                    line.warnings(),
                    List.of(),
                    line.previous(),
                    line.hash());
        }

        static EntryLine of(Replica replica, Entry entry) {
            return new EntryLine(
                    entry.number(),
                    entry.kind().name().toLowerCase(Locale.ROOT),
                    entry.businessDate(),
                    entry.officer(),
                    entry.post().code(),
                    entry.code(),
                    entry.caseNo(),
                    entry.action() == null ? null : entry.action().code(),
                    entry.taxpayerId() == null ? null : entry.taxpayerId().toString(),
                    entry.form(),
                    entry.outcome().code(),
                    entry.refusal(),
                    entry.warnings(),
                    entry.events().stream().map(replica::eventOf).toList(),
                    entry.previous(),
                    entry.hash());
        }
    }
}

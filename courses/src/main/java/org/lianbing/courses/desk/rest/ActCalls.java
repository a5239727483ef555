package org.lianbing.courses.desk.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.Access;
import org.lianbing.courses.desk.DeskPurpose;
import org.lianbing.courses.desk.Problems;
import org.lianbing.courses.desk.SandboxFile;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.desk.Seating;
import org.lianbing.courses.desk.TaxpayerFile;
import org.lianbing.courses.desk.file.FileWords;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wire.Page;
import org.lianbing.courses.wire.Range;
import org.lianbing.courses.wording.Wording;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.UnknownName;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.value.InvalidValue;
import org.lianbing.sandbox.value.TaxpayerId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is done and seen in a sandbox; a drill's sandbox is reached under its attempt as well. */
@Tag(name = "sandboxes", description = "沙箱与业务办理")
@RestController
@RequestMapping({"/api/v1/sandboxes/{id}", "/api/v1/attempts/{id}"})
class ActCalls {
    private static final int MOST_IN_A_BATCH = 200;

    private final Sandboxes sandboxes;
    private final Access access;
    private final Seating seating;
    private final List<DeskPurpose> purposes;
    private final JsonMapper mapper;
    private final Wording wording;

    ActCalls(
            Sandboxes sandboxes,
            Access access,
            Seating seating,
            List<DeskPurpose> purposes,
            JsonMapper mapper,
            Wording wording) {
        this.sandboxes = sandboxes;
        this.access = access;
        this.seating = seating;
        this.purposes = purposes;
        this.mapper = mapper;
        this.wording = wording;
    }

    record Act(
            @Nullable String officer,
            @Nullable String post,
            @Nullable ObjectNode form,
            @Nullable Integer seen) {}

    record CodedAct(
            @Nullable String code,
            @Nullable String officer,
            @Nullable String post,
            @Nullable ObjectNode form,
            @Nullable Integer seen) {}

    record StepWish(
            @Nullable String officer,
            @Nullable String post,
            @Nullable String action,
            @Nullable ObjectNode form,
            @Nullable Integer seen) {}

    record Turn(@Nullable LocalDate date) {}

    record TaxpayerLine(String taxpayerId, String name, String state, String authority) {
        static TaxpayerLine of(Taxpayer taxpayer) {
            return new TaxpayerLine(
                    taxpayer.id().toString(),
                    taxpayer.name(),
                    taxpayer.state().code(),
                    taxpayer.authority().toString());
        }
    }

    record TaxpayerView(
            String taxpayerId,
            String name,
            String state,
            List<TaxpayerFile.Section> sections,
            List<Wire.CaseLine> cases,
            List<Wire.EntryLine> timeline) {}

    @Operation(summary = "办理一项业务")
    @PostMapping("/operations/{code}")
    Wire.Outcome submit(
            @PathVariable String id,
            @PathVariable String code,
            @RequestBody Act act,
            @AuthenticationPrincipal SignedIn person) {
        var file = access.toAct(person, id);
        return submitted(file, new CodedAct(code, act.officer(), act.post(), act.form(), act.seen()));
    }

    @Operation(summary = "依次办理多项业务；在第一个不合法处停下")
    @PostMapping("/operations")
    List<Wire.Outcome> submitAll(
            @PathVariable String id,
            @RequestBody List<@Nullable CodedAct> acts,
            @AuthenticationPrincipal SignedIn person) {
        var file = access.toAct(person, id);
        if (acts.isEmpty() || acts.size() > MOST_IN_A_BATCH) {
            throw new Malformed(Fault.of("", "out_of_range", 1, MOST_IN_A_BATCH));
        }
        List<Wire.Outcome> answers = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            answers.add(submittedInBatch(file, "[" + i + "]", acts.get(i)));
        }
        return answers;
    }

    private Wire.Outcome submittedInBatch(SandboxFile file, String place, @Nullable CodedAct act) {
        if (act == null) {
            throw new Malformed(Fault.of(place, "required"));
        }
        var submission = at(place + ".", () -> submission(file, act));
        return at(place + ".form.", () -> outcome(file.id(), submission));
    }

    /** The work, its faults placed below a path, an unknown operation among them. */
    private static <T> T at(String path, Supplier<T> work) {
        try {
            return work.get();
        } catch (Malformed wrong) {
            throw new Malformed(wrong.faults().stream()
                    .map(fault -> new Fault(path + fault.field(), fault.code(), fault.sentence(), fault.values()))
                    .toList());
        } catch (UnknownName unknown) {
            throw new Malformed(Fault.of(path + "code", "unknown_operation", unknown.name()));
        }
    }

    private Wire.Outcome submitted(SandboxFile file, CodedAct act) {
        return outcome(file.id(), Problems.translating(() -> submission(file, act)));
    }

    /** @throws UnknownName if there is no such operation */
    private Submission submission(SandboxFile file, CodedAct act) {
        var code = required("code", act.code());
        var type = sandboxes.replica().catalogue().operation(code);
        var post = post(act.post());
        var posts = post == null ? type.posts() : List.of(post);
        return Submission.operation(code, form(act.form()))
                .by(seating.officer(file, act.officer(), posts))
                .at(post)
                .seen(act.seen())
                .at(Instant.now());
    }

    private Wire.Outcome outcome(String id, Submission submission) {
        var entry = Problems.translating(() -> sandboxes.submit(id, submission));
        return Wire.Outcome.of(sandboxes.replica(), entry);
    }

    @Operation(summary = "事项清单")
    @GetMapping("/cases")
    Page<Wire.CaseLine> cases(@PathVariable String id, @AuthenticationPrincipal SignedIn person, Range range) {
        access.toRead(person, id);
        var ledger = sandboxes.sandbox(id).ledger();
        var lines = ledger.book(CaseBook.class).all().stream()
                .map(matter -> Wire.CaseLine.of(sandboxes.replica(), matter, ledger.today()))
                .toList();
        return Page.of(lines, range);
    }

    @Operation(summary = "办理事项的一个环节")
    @PostMapping("/cases/{no}/steps")
    Wire.Outcome step(
            @PathVariable String id,
            @PathVariable String no,
            @RequestBody StepWish wish,
            @AuthenticationPrincipal SignedIn person) {
        var file = access.toAct(person, id);
        var action = action(required("action", wish.action()));
        var post = post(wish.post());
        var submission = Submission.step(no, action, form(wish.form()))
                .by(seating.officer(file, wish.officer(), post == null ? postsOf(id, no, action) : List.of(post)))
                .at(post)
                .seen(wish.seen())
                .at(Instant.now());
        return outcome(id, submission);
    }

    /** The posts that may take the step, or none if it is not there to be taken. */
    private List<Post> postsOf(String id, String no, Action action) {
        return sandboxes.sandbox(id).ledger().book(CaseBook.class).find(no).stream()
                .flatMap(matter ->
                        sandboxes.replica().catalogue().operation(matter.operation()).guide().steps().stream())
                .filter(step -> step.action() == action)
                .flatMap(step -> step.posts().stream())
                .toList();
    }

    @Operation(summary = "推进业务日期")
    @PostMapping("/turn-to")
    Wire.Outcome turn(@PathVariable String id, @RequestBody Turn turn, @AuthenticationPrincipal SignedIn person) {
        var file = access.toAct(person, id);
        var date = turn.date();
        if (date == null) {
            throw new Malformed(Fault.of("date", "required"));
        }
        purposes.stream()
                .flatMap(purpose -> purpose.forbidsTurnTo(file, date).stream())
                .findFirst()
                .ifPresent(why -> {
                    throw new Malformed(Fault.said("date", "clock_is_fixed", why));
                });
        var entry = Problems.translating(() -> sandboxes.turnTo(id, date));
        return Wire.Outcome.of(sandboxes.replica(), entry);
    }

    @Operation(summary = "查纳税人")
    @GetMapping("/taxpayers")
    Page<TaxpayerLine> taxpayers(@PathVariable String id, @AuthenticationPrincipal SignedIn person, Range range) {
        access.toRead(person, id);
        var found = TaxpayerFile.search(sandboxes.sandbox(id).ledger(), range.q(), Integer.MAX_VALUE);
        return Page.of(found, range).map(TaxpayerLine::of);
    }

    @Operation(summary = "一户式")
    @GetMapping("/taxpayers/{taxpayer}")
    TaxpayerView taxpayer(
            @PathVariable String id, @PathVariable String taxpayer, @AuthenticationPrincipal SignedIn person) {
        access.toRead(person, id);
        var sandbox = sandboxes.sandbox(id);
        var ledger = sandbox.ledger();
        var found = ledger.book(RegistrationBook.class)
                .find(taxpayerId(taxpayer))
                .orElseThrow(() -> new NotFound("taxpayer_not_found", taxpayer));
        return new TaxpayerView(
                taxpayer,
                found.name(),
                found.state().code(),
                TaxpayerFile.of(ledger, found, FileWords.of(wording, Wording.CHINESE))
                        .sections(),
                ledger.book(CaseBook.class).of(found.id()).stream()
                        .map(matter -> Wire.CaseLine.of(sandboxes.replica(), matter, ledger.today()))
                        .toList(),
                sandbox.entriesOf(found.id()).stream()
                        .map(entry -> Wire.EntryLine.of(sandboxes.replica(), entry))
                        .toList());
    }

    @Operation(summary = "日志")
    @GetMapping("/journal")
    Page<Wire.EntryLine> journal(@PathVariable String id, @AuthenticationPrincipal SignedIn person, Range range) {
        var isDrill = access.toRead(person, id).kind() != SandboxFile.Kind.PRACTICE;
        return Page.of(sandboxes.sandbox(id).entries(), range)
                .map(entry -> isDrill && entry.isGiven()
                        ? Wire.EntryLine.closed(sandboxes.replica(), entry)
                        : Wire.EntryLine.of(sandboxes.replica(), entry));
    }

    private ObjectNode form(@Nullable ObjectNode form) {
        return form == null ? mapper.createObjectNode() : form;
    }

    private static @Nullable Post post(@Nullable String code) {
        try {
            return code == null ? null : Post.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new Malformed(Fault.said("post", "unknown_post", String.valueOf(unknown.getMessage())));
        }
    }

    private static Action action(String code) {
        try {
            return Action.of(code);
        } catch (IllegalArgumentException unknown) {
            throw new Malformed(Fault.said("action", "unknown_action", String.valueOf(unknown.getMessage())));
        }
    }

    private static TaxpayerId taxpayerId(String text) {
        try {
            return TaxpayerId.of(text);
        } catch (InvalidValue wrong) {
            throw new NotFound("taxpayer_not_found", text);
        }
    }

    private static String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new Malformed(Fault.of(field, "required"));
        }
        return value;
    }
}

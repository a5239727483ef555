package org.lianbing.courses.drill.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.Access;
import org.lianbing.courses.desk.Problems;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.desk.Seating;
import org.lianbing.courses.drill.Attempt;
import org.lianbing.courses.drill.Conversation;
import org.lianbing.courses.drill.Drills;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.Conflict;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.lianbing.courses.wire.Page;
import org.lianbing.courses.wire.Range;
import org.lianbing.grader.MarkLine;
import org.lianbing.grader.Report;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Refusal;
import org.lianbing.scenarios.Paper;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.counter.CounterBook;
import org.lianbing.scenarios.counter.CounterEvent;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drills: start, talk, hand in, learn. */
@Tag(name = "drills", description = "演练")
@RestController
@RequestMapping("/api/v1")
class DrillCalls {
    private static final List<Post> OFFICE =
            Arrays.stream(Post.values()).filter(Post::isOffice).toList();

    private final Drills drills;
    private final Sandboxes sandboxes;
    private final Access access;
    private final Seating seating;

    DrillCalls(Drills drills, Sandboxes sandboxes, Access access, Seating seating) {
        this.drills = drills;
        this.sandboxes = sandboxes;
        this.access = access;
        this.seating = seating;
    }

    record ScenarioLine(
            String id,
            String title,
            int level,
            String summary,
            List<String> domains,
            int minutes,
            LocalDate today,
            int marks,
            String version) {
        static ScenarioLine of(Scenario scenario) {
            var heading = scenario.heading();
            return new ScenarioLine(
                    scenario.id(),
                    scenario.title(),
                    heading.level(),
                    heading.summary(),
                    heading.domains(),
                    heading.minutes(),
                    scenario.setting().today(),
                    scenario.marks().size(),
                    scenario.version());
        }
    }

    record ScenarioView(ScenarioLine scenario, String statement, List<MarkTitle> marks) {}

    record MarkTitle(String id, String title, int points) {}

    record Wish(
            @Nullable String scenario,
            @Nullable Long seed,
            @Nullable Long assignment) {}

    record PersonaLine(@Nullable String taxpayerId, String taxpayerName, String name, String role) {}

    record PaperLine(
            String id, String title, String state, @Nullable Map<String, String> fields) {}

    record PostLine(String officer, String name, String authority, List<String> posts) {}

    record Started(
            String id,
            String sandbox,
            String scenario,
            LocalDate today,
            String variant,
            String statement,
            String greeting,
            List<PersonaLine> personas,
            List<PaperLine> papers,
            List<PostLine> posts,
            List<PhraseLine> phrases,
            List<QuestionLine> questions) {}

    record PhraseLine(String id, String text) {}

    /** Something the taxpayer asked and nobody answered yet; without choices a figure or a date is wanted. */
    record QuestionLine(String id, String ask, List<String> choices) {
        static List<QuestionLine> open(CounterBook counter) {
            return counter.unanswered().stream()
                    .map(question -> new QuestionLine(question.id(), question.ask(), question.choices()))
                    .toList();
        }
    }

    record AttemptLine(
            String id,
            String scenario,
            Instant startedAt,
            @Nullable Instant handedInAt,
            @Nullable Integer score,
            @Nullable Boolean passed) {
        static AttemptLine of(Attempt attempt) {
            return new AttemptLine(
                    attempt.id(),
                    attempt.scenario(),
                    attempt.startedAt(),
                    attempt.handedInAt(),
                    attempt.score(),
                    attempt.passed());
        }
    }

    record Talk(
            @Nullable String say,
            @Nullable String askFor,
            @Nullable String open,
            @Nullable List<String> notifyOnce,
            @Nullable Reply answer) {}

    record Reply(@Nullable String question, @Nullable String answer) {
        /** As the form of the answer has it; what is left out is missing there. */
        Map<String, String> form() {
            return Map.of(
                    "question", Objects.requireNonNullElse(question, ""),
                    "answer", Objects.requireNonNullElse(answer, ""));
        }
    }

    record Answered(
            int entry,
            String outcome,
            String reply,
            List<PaperLine> papers,
            List<QuestionLine> questions,
            @Nullable Refusal refusal) {}

    record MarkView(
            String id,
            String title,
            int points,
            int earned,
            String verdict,
            @Nullable String given,
            @Nullable String expected,
            String errorKind,
            String law,
            List<Integer> entries,
            List<String> notes,
            List<String> because,
            String explanation) {}

    record ReportView(
            String attempt,
            String scenario,
            int score,
            int max,
            boolean passed,
            List<MarkView> marks,
            List<Report.CapLine> caps) {}

    @Operation(summary = "演练剧本")
    @GetMapping("/scenarios")
    Page<ScenarioLine> scenarios(Range range) {
        var lines = drills.scenarios().stream()
                .map(ScenarioLine::of)
                .filter(line -> line.id().contains(range.q()) || line.title().contains(range.q()))
                .toList();
        return Page.of(lines, range);
    }

    @Operation(summary = "一个剧本；不含答案")
    @GetMapping("/scenarios/{id}")
    ScenarioView scenario(@PathVariable String id) {
        var scenario = drills.scenario(id);
        return new ScenarioView(
                ScenarioLine.of(scenario),
                drills.statement(scenario, 0),
                scenario.marks().stream()
                        .map(mark -> new MarkTitle(mark.id(), mark.title(), mark.points()))
                        .toList());
    }

    @Operation(summary = "开始演练")
    @PostMapping("/attempts")
    @ResponseStatus(HttpStatus.CREATED)
    Started start(@RequestBody Wish wish, @AuthenticationPrincipal SignedIn person) {
        if (wish.assignment() != null) {
            if (wish.seed() != null) {
                throw new Malformed(Fault.of("seed", "seed_not_allowed"));
            }
            return started(drills.startAssigned(person, wish.assignment()));
        }
        if (wish.scenario() == null || wish.scenario().isBlank()) {
            throw new Malformed(Fault.of("scenario", "required"));
        }
        return started(drills.practise(person, wish.scenario(), wish.seed()));
    }

    @Operation(summary = "我的演练")
    @GetMapping("/attempts")
    Page<AttemptLine> attempts(@AuthenticationPrincipal SignedIn person, Range range) {
        var found = drills.attemptsOf(person, range.limit(), range.offset());
        return new Page<>(found.stream().map(AttemptLine::of).toList(), drills.countAttemptsOf(person));
    }

    @Operation(summary = "一次演练的现场")
    @GetMapping("/attempts/{id}")
    Started attempt(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        return started(drills.toRead(person, id));
    }

    @Operation(summary = "与纳税人对话：说话、索取资料、翻看资料、一次性告知、回答提问")
    @PostMapping({"/sandboxes/{id}/conversation", "/attempts/{id}/conversation"})
    Answered talk(@PathVariable String id, @RequestBody Talk talk, @AuthenticationPrincipal SignedIn person) {
        var file = access.toAct(person, id);
        if (sandboxes.sandbox(id).ledger().book(CounterBook.class).script() == null) {
            throw new Conflict("nobody_at_the_counter");
        }
        var submission = new Conversation(sandboxes.replica())
                .wanted(
                        talk.say(),
                        talk.askFor(),
                        talk.open(),
                        talk.notifyOnce(),
                        talk.answer() == null ? null : talk.answer().form())
                .by(seating.officer(file, null, OFFICE))
                .at(Instant.now());
        var entry = Problems.translating(() -> sandboxes.submit(id, submission));
        var book = sandboxes.sandbox(id).ledger().book(CounterBook.class);
        var handed = entry.events().stream()
                .flatMap(event ->
                        event instanceof CounterEvent said ? Conversation.handed(said).stream() : Stream.empty())
                .flatMap(paper -> book.paper(paper).stream())
                .map(paper -> line(paper, true))
                .toList();
        var reply = entry.events().stream()
                .map(event -> event instanceof CounterEvent said ? Conversation.reply(said) : "")
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
        return new Answered(
                entry.number(), entry.outcome().code(), reply, handed, QuestionLine.open(book), entry.refusal());
    }

    @Operation(summary = "交卷")
    @PostMapping("/attempts/{id}/hand-in")
    ReportView handIn(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        var report = drills.handIn(person, id);
        return view(id, report, drills.showsExpected(person, drills.toRead(person, id)));
    }

    @Operation(summary = "成绩报告")
    @GetMapping("/attempts/{id}/report")
    ReportView report(@PathVariable String id, @AuthenticationPrincipal SignedIn person) {
        var attempt = drills.toRead(person, id);
        return view(id, drills.report(attempt), drills.showsExpected(person, attempt));
    }

    private Started started(Attempt attempt) {
        var scenario = drills.scenarioOf(attempt);
        var ledger = sandboxes.sandbox(attempt.id()).ledger();
        var counter = ledger.book(CounterBook.class);
        var script = Objects.requireNonNull(counter.script());
        var persona = script.persona();
        return new Started(
                attempt.id(),
                attempt.id(),
                scenario.id(),
                ledger.today(),
                scenario.version().substring(0, 8),
                drills.statement(scenario, attempt.seed()),
                script.dialogue().greeting(),
                List.of(new PersonaLine(persona.taxpayerId(), persona.taxpayerName(), persona.name(), persona.role())),
                script.papers().stream()
                        .map(paper -> line(paper, counter.isOnDesk(paper.id())))
                        .toList(),
                scenario.chairs().stream()
                        .filter(chair -> chair.isOpen())
                        .map(chair -> chair.officer())
                        .map(officer -> new PostLine(
                                officer.id(),
                                officer.name(),
                                officer.authority().toString(),
                                officer.posts().stream().map(Post::code).toList()))
                        .toList(),
                script.dialogue().phrases().stream()
                        .filter(phrase -> !phrase.hidden())
                        .map(phrase -> new PhraseLine(phrase.id(), phrase.say()))
                        .toList(),
                QuestionLine.open(counter));
    }

    /** A paper not on the desk shows its title only. */
    private static PaperLine line(Paper paper, boolean onDesk) {
        if (!onDesk) {
            return new PaperLine(paper.id(), paper.title(), "not_handed", null);
        }
        Map<String, String> fields = new LinkedHashMap<>();
        paper.sheet().fields().forEach(field -> fields.put(field.name(), field.text()));
        return new PaperLine(paper.id(), paper.title(), "on_desk", fields);
    }

    private static ReportView view(String attempt, Report report, boolean showsExpected) {
        return new ReportView(
                attempt,
                report.scenario(),
                report.score(),
                report.max(),
                report.passed(),
                report.marks().stream().map(mark -> view(mark, showsExpected)).toList(),
                report.caps());
    }

    private static MarkView view(MarkLine mark, boolean showsExpected) {
        return new MarkView(
                mark.id(),
                mark.title(),
                mark.points(),
                mark.earned(),
                mark.verdict().name().toLowerCase(Locale.ROOT),
                mark.given(),
                showsExpected ? mark.expected() : null,
                mark.errorKind().name().toLowerCase(Locale.ROOT),
                mark.law(),
                mark.entries(),
                mark.notes(),
                mark.because(),
                mark.explanation());
    }
}

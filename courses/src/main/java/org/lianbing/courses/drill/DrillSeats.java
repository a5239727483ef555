package org.lianbing.courses.drill;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.Bystander;
import org.lianbing.courses.desk.Chairs;
import org.lianbing.courses.desk.DeskPurpose;
import org.lianbing.courses.desk.SandboxFile;
import org.lianbing.courses.desk.Seats;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wording.Wording;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.scenarios.Chair;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.counter.CounterBook;
import org.springframework.stereotype.Component;

/** What the desk must know of a drill's sandbox: who may act, in which chairs, for whom, and who acts beside. */
@Component
class DrillSeats implements Seats, Chairs, DeskPurpose, Bystander {
    private final DrillFiles files;
    private final Editions editions;
    private final Variants variants;
    private final Supervision supervision;
    private final Clock clock;
    private final Wording wording;

    DrillSeats(
            DrillFiles files,
            Editions editions,
            Variants variants,
            Supervision supervision,
            Clock clock,
            Wording wording) {
        this.files = files;
        this.editions = editions;
        this.variants = variants;
        this.supervision = supervision;
        this.clock = clock;
        this.wording = wording;
    }

    @Override
    public boolean mayRead(SignedIn person, SandboxFile file) {
        return file.kind() == SandboxFile.Kind.ATTEMPT && supervision.covers(person, file.ownerId());
    }

    /** Once the window is closed nobody acts, even before the attempt is handed in for him. */
    @Override
    public boolean mayAct(SignedIn person, SandboxFile file) {
        return file.ownerId() == person.accountId()
                && files.attempt(file.id())
                        .filter(attempt -> attempt.isOpen() && isWindowOpen(attempt.assignmentId()))
                        .isPresent();
    }

    private boolean isWindowOpen(@Nullable Long assignmentId) {
        return assignmentId == null
                || files.assignment(assignmentId)
                        .filter(given -> given.isOpen(clock.instant()))
                        .isPresent();
    }

    @Override
    public boolean forbidsFork(SignedIn person, SandboxFile file) {
        return !supervision.covers(person, file.ownerId())
                && files.attempt(file.id())
                        .filter(attempt -> attempt.isOpen() && attempt.assignmentId() != null)
                        .isPresent();
    }

    @Override
    public Optional<List<Officer>> open(SandboxFile file) {
        return scenario(file.id())
                .map(scenario -> scenario.chairs().stream()
                        .filter(Chair::isOpen)
                        .map(Chair::officer)
                        .toList());
    }

    @Override
    public Optional<String> title(SandboxFile file) {
        return scenario(file.id()).map(scenario -> wording.sayHere("drill.desk", scenario.title()));
    }

    @Override
    public Optional<TaxpayerId> taxpayer(SandboxFile file) {
        return files.attempt(file.id())
                .flatMap(attempt -> scenario(file.id())
                        .map(scenario ->
                                variants.of(scenario, attempt.seed()).persona().taxpayerId())
                        .map(TaxpayerId::of));
    }

    @Override
    public boolean assists(SandboxFile file) {
        return scenario(file.id()).map(scenario -> scenario.setting().assist()).orElse(true);
    }

    @Override
    public List<FieldType.Option> papers(Ledger ledger) {
        var counter = ledger.book(CounterBook.class);
        var script = counter.script();
        return script == null
                ? List.of()
                : script.papers().stream()
                        .filter(paper -> counter.isOnDesk(paper.id()))
                        .map(paper -> new FieldType.Option(paper.id(), paper.title()))
                        .toList();
    }

    @Override
    public Optional<String> forbidsTurnTo(SandboxFile file, LocalDate date) {
        return scenario(file.id())
                .filter(scenario -> !scenario.setting().mayTurnTo(date))
                .map(scenario -> wording.sayHere("drill.date-fixed", date.toString()));
    }

    @Override
    public Optional<Submission> next(String sandboxId, Sandbox sandbox) {
        return files.attempt(sandboxId)
                .filter(Attempt::isOpen)
                .flatMap(attempt -> scenario(sandboxId)
                        .flatMap(scenario ->
                                variants.bystanders(scenario, attempt.seed()).next(sandbox)));
    }

    @Override
    public Optional<LocalDate> nextDay(String sandboxId, Sandbox sandbox, LocalDate before) {
        return files.attempt(sandboxId)
                .filter(Attempt::isOpen)
                .flatMap(attempt -> scenario(sandboxId)
                        .flatMap(scenario ->
                                variants.bystanders(scenario, attempt.seed()).nextDay(sandbox, before)));
    }

    private Optional<Scenario> scenario(String sandboxId) {
        return files.attempt(sandboxId).flatMap(editions::of);
    }
}

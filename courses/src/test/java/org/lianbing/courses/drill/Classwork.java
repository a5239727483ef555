package org.lianbing.courses.drill;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Submission;

/** What trainers and trainees do in these tests, at drill S06. */
public final class Classwork {
    public static final String DRILL = "S06";

    private final Drills drills;
    private final Sandboxes sandboxes;
    private final People people;

    public Classwork(Drills drills, Sandboxes sandboxes, People people) {
        this.drills = drills;
        this.sandboxes = sandboxes;
        this.people = people;
    }

    public SignedIn person(String login) {
        return SignedIn.of(people.account(login).orElseThrow());
    }

    /** Gives the drill to people from the hour before now until a moment. */
    public Assignment give(Instant closes, int attempts, String... logins) {
        var opens = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        return give(opens, closes, attempts, logins);
    }

    public Assignment give(Instant opens, Instant closes, int attempts, String... logins) {
        var trainer = person("trainer01");
        var wish = new Assignment(
                0, DRILL, "课堂演练", trainer.accountId(), opens, closes, attempts, Assignment.ShowsExpected.AFTER_CLOSE);
        var accounts = IntStream.range(0, logins.length)
                .mapToObj(at -> person(logins[at]).accountId())
                .toList();
        return drills.assign(trainer, wish, accounts);
    }

    public Entry greet(Attempt attempt) {
        return sandboxes.submit(
                attempt.id(),
                new Conversation(sandboxes.replica()).say("greet").by("counter").at(Instant.now()));
    }

    /** Sells far more invoices than any variant allows: refused. */
    public Entry sellTooMany(Attempt attempt) {
        var form = sandboxes.replica().emptyForm();
        form.put("taxpayer_id", "430102582743014").put("invoice_kind", "004").put("invoice_code", "4300151130");
        form.put("no_from", "00012301").put("no_to", "00012400").put("qty", 100);
        form.put("buyer_id_no", "430102198506120371").put("sale_mode", "01");
        var submission = Submission.operation("FP-03", form).by("counter").at(Instant.now());
        var entry = sandboxes.submit(attempt.id(), submission);
        if (!entry.isRefused()) {
            throw new IllegalStateException("the sale was meant to be refused");
        }
        return entry;
    }
}

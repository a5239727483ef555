package org.lianbing.courses.drill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Malformed;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Submission;
import org.lianbing.scenarios.counter.CounterEvent;

/** What is said and shown at the counter, as submissions. */
public final class Conversation {
    private final Replica replica;

    public Conversation(Replica replica) {
        this.replica = replica;
    }

    public Submission say(String phraseOrText) {
        return Submission.operation("GT-01", replica.emptyForm().put("say", phraseOrText));
    }

    public Submission askFor(String paper) {
        return Submission.operation("GT-02", replica.emptyForm().put("ask_for", paper));
    }

    public Submission open(String paper) {
        return Submission.operation("GT-03", replica.emptyForm().put("paper", paper));
    }

    public Submission notifyOnce(List<String> items) {
        var form = replica.emptyForm();
        var array = form.putArray("items");
        items.forEach(array::add);
        return Submission.operation("GT-04", form);
    }

    public Submission answer(String question, String answer) {
        return Submission.operation(
                "GT-05", replica.emptyForm().put("question", question).put("answer", answer));
    }

    /**
     * The one thing a caller wants of several.
     *
     * @throws Malformed if he wants none, or more than one
     */
    public Submission wanted(
            @Nullable String say,
            @Nullable String askFor,
            @Nullable String open,
            @Nullable List<String> items,
            @Nullable Map<String, String> answer) {
        Map<String, Submission> wanted = new LinkedHashMap<>();
        if (say != null) {
            wanted.put("say", say(say));
        }
        if (askFor != null) {
            wanted.put("ask_for", askFor(askFor));
        }
        if (open != null) {
            wanted.put("open", open(open));
        }
        if (items != null) {
            wanted.put("notify_once", notifyOnce(items));
        }
        if (answer != null) {
            wanted.put("answer", answer(answer.getOrDefault("question", ""), answer.getOrDefault("answer", "")));
        }
        if (wanted.size() != 1) {
            throw new Malformed(Fault.of("", "one_of"));
        }
        return wanted.values().iterator().next();
    }

    /** What the taxpayer replied, empty where nobody replies. */
    public static String reply(CounterEvent event) {
        return switch (event) {
            case CounterEvent.PhraseSaid said -> said.reply();
            case CounterEvent.PaperRequested request -> request.reply();
            case CounterEvent.QuestionAnswered answered -> answered.reply();
            default -> "";
        };
    }

    /** Ids of the papers that came onto the desk. */
    public static List<String> handed(CounterEvent event) {
        return switch (event) {
            case CounterEvent.PhraseSaid said -> said.handed();
            case CounterEvent.PaperRequested request ->
                request.handed() && request.paper() != null ? List.of(request.paper()) : List.of();
            default -> List.of();
        };
    }
}

package org.lianbing.scenarios.counter;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Book;
import org.lianbing.sandbox.Stamp;
import org.lianbing.scenarios.Dialogue.Question;
import org.lianbing.scenarios.Paper;
import org.lianbing.scenarios.counter.CounterEvent.CounterOpened;

/**
 * The counter as it stands: who is there, what was said, what lies on the desk.
 *
 * @param script null until somebody steps up, as in free practice
 * @param desk ids of the papers handed over, in order
 * @param opened ids of the papers looked at
 */
public record CounterBook(
        @Nullable CounterOpened script, Vector<Turn> turns, Vector<String> desk, Vector<String> opened)
        implements Book<CounterEvent> {
    public static final CounterBook EMPTY = new CounterBook(null, Vector.empty(), Vector.empty(), Vector.empty());

    /** Who speaks. */
    public enum Speaker {
        OFFICER,
        TAXPAYER
    }

    /**
     * One thing said or done.
     *
     * @param about id of the phrase, paper or question it concerns, null for none
     */
    public record Turn(
            Speaker speaker, String text, @Nullable String about, int entry) {}

    @Override
    public Class<CounterEvent> eventType() {
        return CounterEvent.class;
    }

    @Override
    public CounterBook post(CounterEvent event, Stamp stamp) {
        return switch (event) {
            case CounterOpened opening -> opening(opening, stamp);
            case CounterEvent.PhraseSaid said ->
                turn(Speaker.OFFICER, said.text(), said.phrase(), stamp)
                        .turn(Speaker.TAXPAYER, said.reply(), said.phrase(), stamp)
                        .handed(said.handed());
            case CounterEvent.PaperRequested request ->
                turn(Speaker.OFFICER, "请出示" + request.asked(), request.paper(), stamp)
                        .turn(Speaker.TAXPAYER, request.reply(), request.paper(), stamp)
                        .handed(request.handed() && request.paper() != null ? List.of(request.paper()) : List.of());
            case CounterEvent.PaperOpened paper ->
                opened.contains(paper.paper())
                        ? this
                        : new CounterBook(script, turns, desk, opened.append(paper.paper()));
            case CounterEvent.NotifiedOnce notice ->
                turn(
                        Speaker.OFFICER,
                        "一次性告知："
                                + String.join(
                                        "；",
                                        notice.items().stream()
                                                .map(item -> item.text())
                                                .toList()),
                        null,
                        stamp);
            case CounterEvent.QuestionAnswered answer ->
                turn(Speaker.OFFICER, answer.answer(), answer.question(), stamp)
                        .turn(Speaker.TAXPAYER, answer.reply(), answer.question(), stamp);
        };
    }

    private CounterBook opening(CounterOpened opening, Stamp stamp) {
        var atOnce = opening.papers().stream()
                .filter(paper -> paper.handed() == Paper.Handed.AT_ONCE && paper.isThereOn(stamp.date()))
                .map(Paper::id)
                .toList();
        return new CounterBook(opening, Vector.empty(), Vector.ofAll(atOnce), Vector.empty())
                .turn(Speaker.TAXPAYER, opening.dialogue().greeting(), null, stamp);
    }

    private CounterBook turn(Speaker speaker, String text, @Nullable String about, Stamp stamp) {
        return new CounterBook(script, turns.append(new Turn(speaker, text, about, stamp.entry())), desk, opened);
    }

    private CounterBook handed(List<String> papers) {
        return new CounterBook(script, turns, desk.appendAll(papers).distinct(), opened);
    }

    public boolean isOnDesk(String paper) {
        return desk.contains(paper);
    }

    public Optional<Paper> paper(String id) {
        return script == null
                ? Optional.empty()
                : script.papers().stream()
                        .filter(paper -> paper.id().equals(id))
                        .findFirst();
    }

    /** How often the officer said a phrase, asked for a paper or answered a question. */
    public int times(String about) {
        return turns.count(turn -> turn.speaker() == Speaker.OFFICER && about.equals(turn.about()));
    }

    /** What the taxpayer has asked so far, whether answered or not. */
    public List<Question> asked() {
        return script == null
                ? List.of()
                : script.dialogue().questions().stream()
                        .filter(question -> question.after() == null || hasHappened(question.after()))
                        .toList();
    }

    /** What he has asked and nobody answered. */
    public List<Question> unanswered() {
        return asked().stream().filter(question -> times(question.id()) == 0).toList();
    }

    private boolean hasHappened(String about) {
        return times(about) > 0 || opened.contains(about);
    }
}

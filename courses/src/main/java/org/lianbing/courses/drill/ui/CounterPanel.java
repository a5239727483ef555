package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.Seating;
import org.lianbing.courses.drill.Conversation;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Submission;
import org.lianbing.scenarios.Paper;
import org.lianbing.scenarios.counter.CounterBook;
import org.lianbing.scenarios.counter.CounterEvent.CounterOpened;

/** The counter: who stands there, what is said, what lies on the desk. */
final class CounterPanel extends Div {
    private static final List<Post> OFFICE =
            Arrays.stream(Post.values()).filter(Post::isOffice).toList();

    /** What taxpayers say and bring is Chinese, whatever the screen speaks. */
    private static final String CHINESE = "zh-CN";

    private final DeskContext desk;
    private final Seating seating;
    private final Conversation conversation;
    private final Div talk = new Div();
    private final Div papers = new Div();
    private final TextField words = new TextField();
    private final Span trouble = new Span();

    CounterPanel(DeskContext desk, Seating seating) {
        this.desk = desk;
        this.seating = seating;
        this.conversation = new Conversation(desk.sandboxes().replica());
        addClassName("lb-counter");
        talk.addClassName("lb-talk");
        talk.getElement()
                .setAttribute("role", "log")
                .setAttribute("aria-live", "polite")
                .setAttribute("aria-label", getTranslation("counter.talk"))
                .setAttribute("tabindex", "0");
        papers.addClassName("lb-desk-papers");
        papers.getElement().setAttribute("lang", CHINESE);
        trouble.addClassName("lb-rows-fault");
        add(title(getTranslation("counter.title")), new PersonaCard(script().persona()), talk, trouble);
        if (desk.mayAct()) {
            add(speaking());
        }
        add(title(getTranslation("counter.papers")), papers);
        desk.onEntry(entry -> refresh());
        refresh();
    }

    private static HtmlContainer title(String text) {
        var title = new HtmlContainer("h2");
        title.setText(text);
        title.addClassName("lb-column-title");
        return title;
    }

    private CounterOpened script() {
        return Objects.requireNonNull(book().script());
    }

    private CounterBook book() {
        return desk.sandbox().ledger().book(CounterBook.class);
    }

    private Div speaking() {
        words.setPlaceholder(getTranslation("counter.say.hint"));
        words.setAriaLabel(getTranslation("counter.say"));
        words.setWidthFull();
        words.setId("lb-say");
        words.getElement().executeJs("window.lianbingTalk && window.lianbingTalk(this)");
        words.setTooltipText("Alt + T");
        words.addKeyDownListener(Key.ENTER, pressed -> say(words.getValue()));
        var common = new MenuBar();
        common.addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY);
        var phrases = common.addItem(getTranslation("counter.phrases"));
        for (var phrase : script().dialogue().phrases()) {
            if (!phrase.hidden()) {
                phrases.getSubMenu().addItem(phrase.say(), click -> say(phrase.id()));
            }
        }
        addAsking(common.addItem(getTranslation("counter.ask")));
        common.addItem(
                getTranslation("counter.notice"),
                click -> new NoticeDialog(script().dialogue().notices(), this::notifyOnce).open());
        var line = new Div(words, common);
        line.addClassName("lb-speaking");
        return line;
    }

    /** What can be asked for: the titles of common papers; whether the taxpayer has one he says himself. */
    private void addAsking(MenuItem ask) {
        script().papers().stream()
                .map(Paper::title)
                .distinct()
                .sorted()
                .forEach(paper -> ask.getSubMenu().addItem(paper, click -> submit(conversation.askFor(paper))));
    }

    private void say(String phraseOrWords) {
        if (!phraseOrWords.isBlank()) {
            submit(conversation.say(phraseOrWords.strip()));
            words.clear();
            words.focus();
        }
    }

    private void notifyOnce(List<String> chosen) {
        submit(conversation.notifyOnce(chosen));
    }

    private Entry submit(Submission submission) {
        trouble.setText("");
        try {
            var officer = seating.officer(desk.file(), null, OFFICE);
            var entry = desk.sandboxes()
                    .submit(desk.file().id(), submission.by(officer).at(Instant.now()));
            var refusal = entry.refusal();
            if (refusal != null) {
                trouble.setText(refusal.code() + " " + refusal.message());
            }
            desk.added(entry);
            return entry;
        } catch (Malformed wrong) {
            trouble.setText(wrong.faults().getFirst().message());
            return desk.sandbox().last();
        }
    }

    private void refresh() {
        talk.removeAll();
        for (var turn : book().turns()) {
            var bubble = new Div(turn.text());
            bubble.addClassNames(
                    "lb-bubble", turn.speaker() == CounterBook.Speaker.OFFICER ? "lb-bubble-me" : "lb-bubble-they");
            bubble.getElement().setAttribute("lang", CHINESE);
            talk.add(bubble);
        }
        book().unanswered()
                .forEach(question -> talk.add(new QuestionBubble(
                        question, desk.mayAct(), answer -> submit(conversation.answer(question.id(), answer)))));
        talk.getElement().executeJs("this.scrollTop = this.scrollHeight");
        papers.removeAll();
        for (var paper : script().papers()) {
            papers.add(new PaperTile(paper, book(), () -> opened(paper)));
        }
    }

    private void opened(Paper paper) {
        if (desk.mayAct() && !book().opened().contains(paper.id())) {
            submit(conversation.open(paper.id()));
        }
    }
}

package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
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
import org.lianbing.scenarios.Dialogue;
import org.lianbing.scenarios.Paper;
import org.lianbing.scenarios.counter.CounterBook;
import org.lianbing.scenarios.counter.CounterEvent.CounterOpened;

/** The counter: who stands there, what is said, what lies on the desk. */
final class CounterPanel extends Div {
    private static final List<Post> OFFICE =
            Arrays.stream(Post.values()).filter(Post::isOffice).toList();

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
                .setAttribute("aria-label", "对话")
                .setAttribute("tabindex", "0");
        papers.addClassName("lb-desk-papers");
        trouble.addClassName("lb-rows-fault");
        add(title("柜台"), person(), talk, trouble);
        if (desk.mayAct()) {
            add(speaking());
        }
        add(title("桌上资料"), papers);
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

    private Div person() {
        var persona = script().persona();
        var face = new Span(persona.name().substring(0, 1));
        face.addClassName("lb-face");
        face.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(persona.name() + "　" + persona.role());
        name.addClassName("lb-strong");
        var whom = new Span(persona.taxpayerName());
        whom.addClassName("lb-mute");
        var lines = new Div(name, whom);
        lines.addClassName("lb-stack");
        var card = new Div(face, lines);
        card.addClassName("lb-persona");
        return card;
    }

    private Div speaking() {
        words.setPlaceholder("对纳税人说……");
        words.setAriaLabel("对纳税人说");
        words.setWidthFull();
        words.setId("lb-say");
        words.getElement().executeJs("window.lianbingTalk && window.lianbingTalk(this)");
        words.setTooltipText("Alt + T");
        words.addKeyDownListener(Key.ENTER, pressed -> say(words.getValue()));
        var common = new MenuBar();
        common.addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY);
        var phrases = common.addItem("常用语");
        for (var phrase : script().dialogue().phrases()) {
            if (!phrase.hidden()) {
                phrases.getSubMenu().addItem(phrase.say(), click -> say(phrase.id()));
            }
        }
        addAsking(common.addItem("索取资料"));
        common.addItem("一次性告知", click -> notifyOnce());
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

    private void notifyOnce() {
        var dialog = new Dialog("一次性告知");
        var items = new CheckboxGroup<Dialogue.Notice>("需要补充的资料和办理要求");
        items.setItems(script().dialogue().notices());
        items.setItemLabelGenerator(Dialogue.Notice::text);
        var other = new TextField("其他事项");
        other.setWidthFull();
        var give = new Button("出具告知书", click -> {
            var chosen = new ArrayList<>(
                    items.getValue().stream().map(Dialogue.Notice::id).toList());
            if (!other.getValue().isBlank()) {
                chosen.add(other.getValue().strip());
            }
            submit(conversation.notifyOnce(chosen));
            dialog.close();
        });
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.add(items, other);
        dialog.getFooter().add(new Button("取消", click -> dialog.close()), give);
        dialog.setWidth("520px");
        dialog.open();
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
            talk.add(bubble);
        }
        book().unanswered().forEach(question -> talk.add(question(question)));
        talk.getElement().executeJs("this.scrollTop = this.scrollHeight");
        papers.removeAll();
        for (var paper : script().papers()) {
            papers.add(tile(paper));
        }
    }

    private Div question(Dialogue.Question question) {
        var bubble = new Div(new Span(question.ask()));
        bubble.addClassNames("lb-bubble", "lb-bubble-they", "lb-bubble-ask");
        if (desk.mayAct()) {
            var answer = new ComboBox<String>();
            answer.setAriaLabel("回答：" + question.ask());
            answer.setItems(question.choices());
            answer.setAllowCustomValue(true);
            answer.addCustomValueSetListener(typed -> submit(conversation.answer(question.id(), typed.getDetail())));
            answer.addValueChangeListener(chosen -> {
                if (chosen.isFromClient() && chosen.getValue() != null) {
                    submit(conversation.answer(question.id(), chosen.getValue()));
                }
            });
            bubble.add(answer);
        }
        return bubble;
    }

    private NativeButton tile(Paper paper) {
        var onDesk = book().isOnDesk(paper.id());
        var title = new Span(paper.title());
        title.addClassName("lb-strong");
        var tile = new NativeButton();
        tile.add(title);
        tile.addClassNames("lb-tile", "lb-tile-" + PaperSheet.kind(paper.sheet()));
        if (onDesk) {
            paper.sheet().fields().stream().limit(2).forEach(field -> tile.add(new Span(field.text())));
            tile.addClickListener(click -> open(paper));
            tile.setClassName("lb-tile-seen", book().opened().contains(paper.id()));
        } else {
            tile.add(new Span("未提供"));
            tile.setClassName("lb-tile-off", true);
            tile.setEnabled(false);
        }
        return tile;
    }

    private void open(Paper paper) {
        if (desk.mayAct() && !book().opened().contains(paper.id())) {
            submit(conversation.open(paper.id()));
        }
        var dialog = new Dialog(PaperSheet.of(paper));
        dialog.setHeaderTitle(paper.title() + " · " + paper.owner());
        dialog.setModality(ModalityMode.MODELESS);
        dialog.setDraggable(true);
        dialog.setResizable(true);
        dialog.getFooter().add(new Button("收起", click -> dialog.close()));
        dialog.open();
    }
}

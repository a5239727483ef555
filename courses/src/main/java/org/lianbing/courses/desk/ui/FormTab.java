package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.Drafts;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.look.Dates;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.JournalStore.NotNext;
import org.lianbing.sandbox.Malformed;
import org.lianbing.sandbox.Outdated;
import org.lianbing.sandbox.Refusal;
import org.lianbing.sandbox.Submission;
import org.lianbing.sandbox.UnknownName;
import tools.jackson.databind.node.ObjectNode;

/**
 * A form being filled: keeps a draft of every change, submits, and shows what came of it. A refused form stays as it
 * was typed.
 */
abstract class FormTab extends Div {
    private static final Map<String, String> FIGURES =
            Map.of("per_time", "每次限购", "month_left", "本月余量", "hold_left", "持票余量", "most", "本次最多");

    protected final DeskContext desk;
    protected final FormFields fields;
    private final Drafts drafts;
    private final Div verdict = new Div();
    private final Span saved = new Span();
    private final Button submit = new Button("提交");
    private final String draftName;
    private int seen;

    FormTab(DeskContext desk, DeskFrame frame, Drafts drafts, String draftName, List<FieldType> types) {
        this.desk = desk;
        this.drafts = drafts;
        this.draftName = draftName;
        this.seen = desk.sandbox().size();
        this.fields =
                new FormFields(types, new FormPlace(desk.sandbox().ledger().today(), frame::papers));
        addClassName("lb-form-tab");
        verdict.addClassName("lb-verdict");
        saved.addClassName("lb-mute");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickListener(click -> submit());
        submit.setEnabled(desk.mayAct());
        fields.onChange(this::changed);
    }

    /** Lays the tab out; {@code head} stands above the form, {@code below} between form and buttons. */
    protected final void build(Div head, Div below) {
        var grow = new Span();
        grow.addClassName("lb-grow");
        var key = new Span("Alt S");
        key.addClassName("lb-key");
        submit.setSuffixComponent(key);
        var buttons = new Div(saved, grow, submit);
        buttons.addClassNames("lb-row", "lb-form-buttons");
        add(head, verdict, fields, below, buttons);
        addAttachListener(attach -> {
            Shortcuts.addShortcutListener(this, this::submit, Key.KEY_S, KeyModifier.ALT)
                    .listenOn(this);
            getElement().executeJs("window.lianbingForm && window.lianbingForm(this)");
        });
        drafts.find(desk.person().accountId(), desk.file().id(), draftName).ifPresent(draft -> {
            fields.show(draft.body());
            seen = Math.min(draft.seen(), desk.sandbox().size());
            saved.setText("已恢复草稿 " + Dates.minute(draft.savedAt()));
        });
    }

    protected abstract Submission submission(ObjectNode form);

    /** Runs after an entry was stored that was not refused. */
    protected abstract void done(Entry entry);

    /** What the person filled in. */
    protected ObjectNode form() {
        return fields.json();
    }

    /** Runs after each change by hand, with what the form holds now. */
    protected void formChanged(ObjectNode form) {}

    private void changed() {
        var form = form();
        drafts.save(
                desk.person().accountId(), desk.file().id(), new Drafts.Draft(draftName, form, seen, Instant.now()));
        saved.setText("草稿已保存 " + Dates.minute(Instant.now()));
        formChanged(form);
    }

    final void submit() {
        if (!desk.mayAct()) {
            return;
        }
        try {
            var entry = desk.sandboxes()
                    .submit(
                            desk.file().id(),
                            submission(form()).seen(seen).at(Instant.now()));
            // An answer from outside may have followed the entry; the form has seen that too.
            seen = desk.sandbox().size();
            fields.showFaults(List.of());
            show(entry);
            desk.added(entry);
        } catch (Malformed wrong) {
            var elsewhere = fields.showFaults(wrong.faults());
            var more = elsewhere.isEmpty()
                    ? "请按各字段下的提示改正，已填内容都还在。"
                    : elsewhere.getFirst().message();
            verdict(Banner.error("表单有 " + wrong.faults().size() + " 处需要改正", more));
        } catch (Outdated outdated) {
            seen = desk.sandbox().size();
            verdict(Banner.warning("CV14", "数据已被他人修改，请核对后重做", "已填内容都还在；看过最新情况后再按一次提交。"));
        } catch (UnknownName unknown) {
            verdict(Banner.error(String.valueOf(unknown.getMessage()), ""));
        } catch (NotNext busy) {
            verdict(Banner.error("这个沙箱正忙，没有办成", "已填内容都还在，请再按一次提交。"));
        }
    }

    private void show(Entry entry) {
        var refusal = entry.refusal();
        if (refusal != null) {
            verdict(Banner.refusal(refusal.code(), refusal.message(), figures(refusal)));
            return;
        }
        drafts.drop(desk.person().accountId(), desk.file().id(), draftName);
        saved.setText("");
        done(entry);
    }

    protected final void verdict(Banner... banners) {
        verdict.removeAll();
        verdict.add(banners);
        UI.getCurrent().getPage().executeJs("$0.scrollIntoView({block: 'nearest'})", verdict);
    }

    /** The figures behind a refusal that its sentence does not show, in the order they were given. */
    private static String figures(Refusal refusal) {
        return refusal.values().entrySet().stream()
                .filter(value -> FIGURES.containsKey(value.getKey()))
                .map(value -> FIGURES.get(value.getKey()) + " " + value.getValue())
                .collect(Collectors.joining(" · "));
    }
}

package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.lianbing.scenarios.Dialogue;

/** Asks what the one-time notice (一次性告知) is to say, and gives it. */
final class NoticeDialog extends Dialog {
    private final CheckboxGroup<Dialogue.Notice> items = new CheckboxGroup<>(getTranslation("counter.notice.items"));
    private final TextField other = new TextField(getTranslation("counter.notice.other"));

    /** @param give takes the ids chosen and what was written besides */
    NoticeDialog(List<Dialogue.Notice> notices, Consumer<List<String>> give) {
        setHeaderTitle(getTranslation("counter.notice"));
        items.setItems(notices);
        items.setItemLabelGenerator(Dialogue.Notice::text);
        other.setWidthFull();
        var button = new Button(getTranslation("counter.notice.give"), click -> {
            give.accept(chosen());
            close();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(items, other);
        getFooter().add(new Button(getTranslation("look.cancel"), click -> close()), button);
        setWidth("520px");
    }

    private List<String> chosen() {
        var chosen = new ArrayList<>(
                items.getValue().stream().map(Dialogue.Notice::id).toList());
        if (!other.getValue().isBlank()) {
            chosen.add(other.getValue().strip());
        }
        return chosen;
    }
}

package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import org.lianbing.scenarios.Paper;
import org.lianbing.scenarios.counter.CounterBook;

/** A paper on the desk, small; it opens large and stays beside the form. */
final class PaperTile extends NativeButton {
    private final Paper paper;

    /** @param opened runs when the paper is opened, before it shows */
    PaperTile(Paper paper, CounterBook book, Runnable opened) {
        this.paper = paper;
        var title = new Span(paper.title());
        title.addClassName("lb-strong");
        add(title);
        addClassNames("lb-tile", "lb-tile-" + PaperSheet.kind(paper.sheet()));
        if (book.isOnDesk(paper.id())) {
            paper.sheet().fields().stream().limit(2).forEach(field -> add(new Span(field.text())));
            addClickListener(click -> {
                opened.run();
                show();
            });
            setClassName("lb-tile-seen", book.opened().contains(paper.id()));
        } else {
            var missing = new Span(getTranslation("counter.not-given"));
            missing.getElement().setAttribute("lang", getLocale().toLanguageTag());
            add(missing);
            setClassName("lb-tile-off", true);
            setEnabled(false);
        }
    }

    private void show() {
        var dialog = new Dialog(PaperSheet.of(paper));
        dialog.setHeaderTitle(paper.title() + " · " + paper.owner());
        dialog.setModality(ModalityMode.MODELESS);
        dialog.setDraggable(true);
        dialog.setResizable(true);
        dialog.getFooter().add(new Button(getTranslation("counter.put-away"), click -> dialog.close()));
        dialog.open();
    }
}

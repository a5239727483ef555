package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.TaxpayerFile;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.Tone;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.books.registration.Taxpayer;

/** Finds a taxpayer by number or name and opens his one-taxpayer view. */
final class TaxpayerSearch extends Div {
    private static final int SHOWN = 8;
    private static final int SHORTEST = 2;

    private final DeskContext desk;
    private final DeskFrame frame;
    private final Div found = new Div();

    TaxpayerSearch(DeskContext desk, DeskFrame frame) {
        this.desk = desk;
        this.frame = frame;
        var search = new TextField();
        search.setPlaceholder(getTranslation("desk.taxpayers.hint"));
        search.setAriaLabel(getTranslation("desk.taxpayers"));
        search.setPrefixComponent(VaadinIcon.USER_CARD.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(200);
        search.addValueChangeListener(typed -> show(typed.getValue().strip()));
        search.setWidthFull();
        found.addClassName("lb-todo-list");
        found.getElement().setAttribute("aria-live", "polite");
        addClassName("lb-taxpayer-search");
        add(search, found);
    }

    private void show(String typed) {
        found.removeAll();
        if (typed.length() < SHORTEST) {
            return;
        }
        var taxpayers = TaxpayerFile.search(desk.sandbox().ledger(), typed, SHOWN + 1);
        taxpayers.stream().limit(SHOWN).forEach(taxpayer -> found.add(line(taxpayer)));
        if (taxpayers.isEmpty()) {
            found.add(quiet(getTranslation("desk.taxpayers.none", typed)));
        } else if (taxpayers.size() > SHOWN) {
            found.add(quiet(getTranslation("desk.taxpayers.more")));
        }
    }

    private NativeButton line(Taxpayer taxpayer) {
        var number = new Span(taxpayer.id().toString());
        number.addClassName("lb-mono");
        var name = new Span(taxpayer.name());
        name.addClassName("lb-grow");
        var isNormal = taxpayer.state().code().equals("03");
        var button = new NativeButton("", click -> frame.openTaxpayer(taxpayer.id()));
        button.add(
                number,
                name,
                new Chip(Terms.in(getLocale()).choice(taxpayer.state()), isNormal ? Tone.GOOD : Tone.WARN));
        button.addClassName("lb-line-button");
        return button;
    }

    private static Div quiet(String text) {
        var line = new Div(text);
        line.addClassNames("lb-mute", "lb-quiet-line");
        return line;
    }
}

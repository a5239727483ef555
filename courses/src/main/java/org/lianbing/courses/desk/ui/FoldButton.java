package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;

/** Folds a column of the desk away and back; what was folded stays so until the person signs out. */
final class FoldButton extends NativeButton {
    private final Aside column;
    private final String side;

    /** @param side {@code left} or {@code right} */
    FoldButton(Aside column, String side) {
        this.column = column;
        this.side = side;
        addClassName("lb-fold");
        addClickListener(click -> fold(!isFolded()));
        fold(isFolded());
    }

    private boolean isFolded() {
        return VaadinSession.getCurrent().getAttribute(key()) != null;
    }

    private String key() {
        return "desk.folded." + side;
    }

    private void fold(boolean folded) {
        VaadinSession.getCurrent().setAttribute(key(), folded ? true : null);
        column.setClassName("lb-folded", folded);
        var label = getTranslation(folded ? "desk.unfold" : "desk.fold", getTranslation("desk.column." + side));
        setAriaLabel(label);
        setTitle(label);
        getElement().setAttribute("aria-expanded", String.valueOf(!folded));
        setText(folded == side.equals("left") ? "»" : "«");
    }
}

package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.DeskPurpose;
import org.lianbing.courses.desk.Seating;
import org.lianbing.courses.look.Chip;
import org.lianbing.sandbox.Officer;

/** What the desk says in the header: the business date, which in practice can be moved on, and the chair one sits in. */
final class DeskHeader {
    private final Chip date = new Chip("");
    private final Button turn = new Button(VaadinIcon.STEP_FORWARD.create());
    private final Select<Officer> chairs = new Select<>();
    private @Nullable DeskContext desk;
    private List<DeskPurpose> purposes = List.of();

    DeskHeader() {
        turn.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        turn.addClassName("lb-turn");
        turn.setAriaLabel(turn.getTranslation("desk.turn"));
        turn.setTooltipText(turn.getTranslation("desk.turn"));
        turn.addClickListener(click -> openTurn());
        var automatic = chairs.getTranslation("desk.chairs.automatic");
        chairs.setEmptySelectionAllowed(true);
        chairs.setEmptySelectionCaption(automatic);
        chairs.setAriaLabel(chairs.getTranslation("desk.chairs"));
        chairs.addClassName("lb-chairs");
        chairs.setItemLabelGenerator(officer -> officer == null
                ? automatic
                : officer.name() + " "
                        + String.join(
                                "/",
                                officer.posts().stream()
                                        .map(post -> post.code())
                                        .toList()));
    }

    void prepare(DeskContext context, Seating seating, List<DeskPurpose> purposesOfAll) {
        desk = context;
        purposes = purposesOfAll;
        chairs.setItems(seating.open(context.file()));
        turn.setVisible(context.mayAct() && mayTurn(context));
        showDate();
    }

    private boolean mayTurn(DeskContext context) {
        var tomorrow = context.sandbox().ledger().today().plusDays(1);
        return purposes.stream()
                .allMatch(purpose ->
                        purpose.forbidsTurnTo(context.file(), tomorrow).isEmpty());
    }

    void showDate() {
        if (desk != null) {
            date.setText(date.getTranslation(
                    "desk.today", desk.sandbox().ledger().today().toString()));
        }
    }

    void openTurn() {
        if (desk != null && turn.isVisible()) {
            new TurnDialog(desk, purposes).open();
        }
    }

    /** Takes the chair of this officer, if it is open. */
    void sit(String officerId) {
        chairs.getListDataView()
                .getItems()
                .filter(officer -> officer.id().equals(officerId))
                .findFirst()
                .ifPresent(chairs::setValue);
    }

    /** The chair chosen, null for whoever fits. */
    @Nullable
    String chair() {
        var officer = chairs.getValue();
        return officer == null ? null : officer.id();
    }

    List<Component> parts() {
        return List.of(date, turn, chairs);
    }
}

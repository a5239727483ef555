package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.DeskPurpose;
import org.lianbing.courses.look.DayField;
import org.lianbing.courses.look.Toast;
import org.lianbing.sandbox.JournalStore.NotNext;
import org.lianbing.sandbox.Malformed;

/** Asks to which day the business date is to move, and moves it. */
final class TurnDialog extends Dialog {
    private static final int USUAL_DEADLINE_DAY = 15;

    private final DeskContext desk;
    private final List<DeskPurpose> purposes;
    private final DayField day = new DayField(getTranslation("desk.turn.to"));

    TurnDialog(DeskContext desk, List<DeskPurpose> purposes) {
        this.desk = desk;
        this.purposes = purposes;
        var today = desk.sandbox().ledger().today();
        setHeaderTitle(getTranslation("desk.turn"));
        day.setMin(today.plusDays(1));
        day.setInitialPosition(today.plusDays(1));
        day.setValue(today.plusDays(1));
        day.setWidthFull();
        var nextMonth = today.with(TemporalAdjusters.firstDayOfNextMonth());
        var monthEnd = today.with(TemporalAdjusters.lastDayOfMonth());
        var picks = new Div(pick("next-day", today.plusDays(1)));
        if (monthEnd.isAfter(today)) {
            picks.add(pick("month-end", monthEnd));
        }
        picks.add(pick("first", nextMonth), pick("deadline", nextMonth.withDayOfMonth(USUAL_DEADLINE_DAY)));
        picks.addClassNames("lb-row", "lb-wrap");
        add(new Paragraph(getTranslation("desk.turn.line", today.toString())), picks, day);
        var go = new Button(getTranslation("desk.turn.go"), click -> turn());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("desk.turn.stay"), click -> close()), go);
    }

    private Button pick(String name, LocalDate date) {
        var button = new Button(getTranslation("desk.turn." + name), click -> day.setValue(date));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setTooltipText(date.toString());
        return button;
    }

    private void turn() {
        var date = day.getValue();
        if (date == null) {
            fault(getTranslation("desk.turn.choose"));
            return;
        }
        var forbidden = purposes.stream()
                .flatMap(purpose -> purpose.forbidsTurnTo(desk.file(), date).stream())
                .findFirst();
        forbidden.or(() -> turned(date)).ifPresentOrElse(this::fault, () -> {
            close();
            Toast.done(getTranslation("desk.turn.done", date.toString()));
        });
    }

    /** Moves the date on; answers with why it did not, if it did not. */
    private Optional<String> turned(LocalDate date) {
        try {
            desk.added(desk.sandboxes().turnTo(desk.file().id(), date));
            return Optional.empty();
        } catch (Malformed wrong) {
            return Optional.of(wrong.faults().getFirst().message());
        } catch (NotNext busy) {
            return Optional.of(getTranslation("desk.turn.busy"));
        }
    }

    private void fault(String message) {
        day.setErrorMessage(message);
        day.setInvalid(true);
    }
}

package org.lianbing.courses.classroom.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.text.DateFormatSymbols;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.classroom.Assigning;
import org.lianbing.courses.classroom.AssignmentWish;
import org.lianbing.courses.drill.Assignment.ShowsExpected;
import org.lianbing.courses.look.Dates;
import org.lianbing.courses.look.Toast;
import org.lianbing.courses.people.Account;
import org.lianbing.courses.people.Group;
import org.lianbing.courses.wire.Fault;
import org.lianbing.courses.wire.Problem;
import org.lianbing.scenarios.Scenario;

/** The form that gives a drill to people; what is wrong with it is said at the field. */
final class AssignForm extends Div {
    private static final Duration USUAL_LENGTH = Duration.ofDays(1);

    private final AssignChoices choices;
    private final Assigning assigning;
    private final Clock clock;
    private final Runnable afterwards;
    private final ComboBox<Scenario> scenario = new ComboBox<>();
    private final TextField title = new TextField();
    private final MultiSelectComboBox<Group> groups = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Account> people = new MultiSelectComboBox<>();
    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker closes = new DateTimePicker();
    private final IntegerField attempts = new IntegerField();
    private final RadioButtonGroup<ShowsExpected> shows = new RadioButtonGroup<>();
    private final Map<String, Component> fields = new LinkedHashMap<>();

    /** @param afterwards runs after a drill was given */
    AssignForm(AssignChoices choices, Assigning assigning, Clock clock, Runnable afterwards) {
        this.choices = choices;
        this.assigning = assigning;
        this.clock = clock;
        this.afterwards = afterwards;
        addClassName("lb-assign-form");
        addField("scenario", "classroom.scenario", scenario);
        addField("title", "classroom.title", title);
        addField("groups", "classroom.groups", groups);
        addField("accounts", "classroom.people", people);
        addField("opens_at", "classroom.opens", opens);
        addField("closes_at", "classroom.closes", closes);
        addField("max_attempts", "classroom.attempts", attempts);
        addField("shows_expected", "classroom.shows", shows);
        prepare();
        add(button());
        clear();
    }

    private <C extends AbstractField<?, ?>> void addField(String name, String key, C field) {
        field.getElement().setProperty("label", getTranslation(key));
        fields.put(name, field);
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        add(field);
    }

    private void prepare() {
        scenario.setItems(choices.scenarios());
        scenario.setItemLabelGenerator(one -> one.id() + " " + one.title());
        scenario.setRequiredIndicatorVisible(true);
        scenario.addValueChangeListener(change -> title.setPlaceholder(
                change.getValue() == null ? "" : change.getValue().title()));
        groups.setItems(choices.groups());
        groups.setItemLabelGenerator(Group::name);
        people.setItems(choices.people());
        people.setItemLabelGenerator(
                one -> one.name() + " " + one.login() + " · " + one.bureau().shortName());
        title.setMaxLength(120);
        attempts.setStepButtonsVisible(true);
        attempts.setMin(1);
        attempts.setMax(20);
        for (var picker : List.of(opens, closes)) {
            picker.setDatePickerI18n(calendar());
            picker.setStep(Duration.ofMinutes(15));
            picker.setDateAriaLabel(getTranslation("classroom.day"));
            picker.setTimeAriaLabel(getTranslation("classroom.time"));
        }
        shows.setItems(ShowsExpected.AFTER_CLOSE, ShowsExpected.AT_ONCE);
        shows.setItemLabelGenerator(one -> getTranslation("classroom.shows." + one.code()));
    }

    /** Days as everywhere in the product, names in the person's language, weeks from Monday. */
    private DatePicker.DatePickerI18n calendar() {
        var names = DateFormatSymbols.getInstance(getLocale());
        return new DatePicker.DatePickerI18n()
                .setDateFormat("yyyy-MM-dd")
                .setFirstDayOfWeek(1)
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(List.of(names.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(List.of(names.getShortWeekdays()).subList(1, 8))
                .setToday(getTranslation("classroom.today"))
                .setCancel(getTranslation("classroom.cancel"));
    }

    private Button button() {
        var give = new Button(getTranslation("classroom.give"), click -> give());
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        give.addClickShortcut(Key.KEY_S, KeyModifier.ALT);
        give.setTooltipText("Alt+S");
        return give;
    }

    private void clear() {
        var now = LocalDateTime.ofInstant(clock.instant(), Dates.ZONE).truncatedTo(ChronoUnit.MINUTES);
        scenario.clear();
        title.clear();
        groups.clear();
        people.clear();
        opens.setValue(now);
        closes.setValue(now.plus(USUAL_LENGTH));
        attempts.setValue(1);
        shows.setValue(ShowsExpected.AFTER_CLOSE);
        fields.values().forEach(field -> say(field, ""));
    }

    private void give() {
        fields.values().forEach(field -> say(field, ""));
        try {
            var given = assigning.assign(choices.person(), wish());
            Toast.done(getTranslation("classroom.given.done", given.title()));
            clear();
            afterwards.run();
        } catch (Problem problem) {
            if (problem.faults().isEmpty()) {
                Toast.problem(getTranslation("problem." + problem.code(), problem.values()));
            }
            problem.faults().forEach(this::say);
        }
    }

    private AssignmentWish wish() {
        return new AssignmentWish(
                scenario.getValue() == null ? null : scenario.getValue().id(),
                title.getValue(),
                text(opens.getValue()),
                text(closes.getValue()),
                Objects.requireNonNullElse(attempts.getValue(), 0),
                shows.getValue() == null ? null : shows.getValue().code(),
                people.getValue().stream().map(Account::login).toList(),
                groups.getValue().stream().map(Group::name).toList());
    }

    private static @Nullable String text(@Nullable LocalDateTime moment) {
        return moment == null ? null : moment.toString();
    }

    private void say(Fault fault) {
        var name = fault.field().replaceAll("\\[.*", "");
        var sentence = fault.sentence() != null
                ? fault.sentence()
                : getTranslation("problem.field." + fault.code(), fault.values().toArray());
        var field = fields.get(name);
        if (field != null) {
            say(field, sentence);
        }
    }

    private static void say(Component field, String sentence) {
        if (field instanceof HasValidationProperties validated) {
            validated.setErrorMessage(sentence);
            validated.setInvalid(!sentence.isEmpty());
        }
    }
}

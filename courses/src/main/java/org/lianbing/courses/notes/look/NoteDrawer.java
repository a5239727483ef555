package org.lianbing.courses.notes.look;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.lianbing.courses.look.Toast;
import org.lianbing.courses.notes.Authoring;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** A note read at the right edge of the screen; what lies beside it stays usable. Esc closes it. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class NoteDrawer extends Dialog {
    private final NoteSheet sheet;
    private final Authoring authoring;

    NoteDrawer(NoteSheet sheet, Authoring authoring) {
        this.sheet = sheet;
        this.authoring = authoring;
        addClassName("lb-note-drawer");
        setModality(ModalityMode.MODELESS);
        setHeaderTitle(getTranslation("notes.note"));
        var close = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(getTranslation("notes.close"));
        getHeader().add(close);
        add(sheet);
    }

    /** Opens with this note. */
    public void open(String id) {
        try {
            sheet.show(authoring.read(SignedIn.required(), id));
            open();
        } catch (NotFound gone) {
            Toast.problem(getTranslation("problem.note_not_found"));
        }
    }
}

package org.lianbing.courses.look;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;
import org.lianbing.courses.wording.Wording;

/** A button that names the other language and switches to it. */
public class LanguageSwitch extends NativeButton implements LocaleChangeObserver {

    public LanguageSwitch() {
        addClassName("lb-link-button");
        addClickListener(click -> Language.choose(other(getLocale())));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        var other = other(event.getLocale());
        setText(getTranslation(event.getLocale(), "look.language"));
        getElement().setAttribute("lang", other.toLanguageTag());
    }

    static Locale other(Locale current) {
        return current.getLanguage().equals("en") ? Wording.CHINESE : Wording.ENGLISH;
    }
}

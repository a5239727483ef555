package org.lianbing.courses.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianbing.courses.wording.Wording;

/** The language of the screens: chosen by the person, remembered in a cookie and with his account. */
public final class Language {
    private static final String COOKIE = "lianbing-language";

    private Language() {}

    /** Switches this session to the language and shows the page again in it. */
    public static void choose(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        if (VaadinResponse.getCurrent() != null) {
            var cookie = new Cookie(COOKIE, locale.toLanguageTag());
            cookie.setPath("/");
            cookie.setMaxAge(365 * 24 * 3600);
            cookie.setAttribute("SameSite", "Lax");
            VaadinResponse.getCurrent().addCookie(cookie);
        }
        UI.getCurrent().getPage().reload();
    }

    /** What the cookie of the current request says. */
    static Optional<Locale> chosen() {
        var request = VaadinService.getCurrentRequest();
        var cookies = request == null ? null : request.getCookies();
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(cookie -> of(cookie.getValue()))
                .findFirst();
    }

    static Locale of(String tag) {
        return tag.startsWith("en") ? Wording.ENGLISH : Wording.CHINESE;
    }
}

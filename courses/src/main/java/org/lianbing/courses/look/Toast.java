package org.lianbing.courses.look;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short message at the edge of the screen, read out and gone by itself. */
public final class Toast {
    private static final int SHORT_MILLISECONDS = 4_000;
    private static final int LONG_MILLISECONDS = 12_000;

    private Toast() {}

    /** Something is done. */
    public static void done(String sentence) {
        Notification.show(sentence, SHORT_MILLISECONDS, Notification.Position.BOTTOM_START);
    }

    /** Something did not work; the sentence says what was kept and what to do. */
    public static void problem(String sentence) {
        Notification.show(sentence, LONG_MILLISECONDS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.LUMO_ERROR);
    }
}

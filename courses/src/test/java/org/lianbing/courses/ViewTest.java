package org.lianbing.courses;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinSession;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.lianbing.courses.wording.Wording;

/** Tests views on the server's side, without a browser; say with {@link As} who looks. */
@CoursesTest
public abstract class ViewTest extends SpringBrowserlessTest {

    @BeforeEach
    void speakChinese() {
        VaadinSession.getCurrent().setLocale(Wording.CHINESE);
    }

    /** All text in and below the component, as a person would read it. */
    protected static String textOf(Component component) {
        return all(component)
                .map(one -> one.getElement().getText())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    protected static Stream<Component> all(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(ViewTest::all));
    }
}

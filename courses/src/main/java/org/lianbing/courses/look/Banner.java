package org.lianbing.courses.look;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message across the width: a refusal with its code, a warning, news. It is read out when it appears. */
public class Banner extends Div {

    @Tag("code")
    private static final class Code extends HtmlContainer {}

    @Tag("strong")
    private static final class Strong extends HtmlContainer {}

    private Banner(Tone tone, String code, String sentence, String more) {
        addClassName("lb-banner");
        getElement().setAttribute("data-tone", tone.attribute());
        getElement().setAttribute("role", tone == Tone.BAD ? "alert" : "status");
        if (!code.isEmpty()) {
            var mark = new Code();
            mark.setText(code);
            add(mark);
        }
        var said = new Strong();
        said.setText(sentence);
        add(said);
        if (!more.isEmpty()) {
            add(new Paragraph(more));
        }
    }

    /**
     * The replica refused.
     *
     * @param code as in the reference: {@code FP-03-V2}
     * @param more the figures behind it and what to do next, may be empty
     */
    public static Banner refusal(String code, String sentence, String more) {
        return new Banner(Tone.BAD, code, sentence, more);
    }

    /** Something did not work: what happened, then what was kept and what to do. */
    public static Banner error(String sentence, String more) {
        return new Banner(Tone.BAD, "", sentence, more);
    }

    public static Banner warning(String code, String sentence, String more) {
        return new Banner(Tone.WARN, code, sentence, more);
    }

    public static Banner good(String sentence, String more) {
        return new Banner(Tone.GOOD, "", sentence, more);
    }

    public static Banner info(String sentence, String more) {
        return new Banner(Tone.INFO, "", sentence, more);
    }
}

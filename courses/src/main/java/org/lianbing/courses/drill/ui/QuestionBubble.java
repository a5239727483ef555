package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.lianbing.scenarios.Dialogue;

/** A question the taxpayer asked, to be answered by a choice or in one's own words. */
final class QuestionBubble extends Div {

    QuestionBubble(Dialogue.Question question, boolean mayAnswer, Consumer<String> give) {
        var asked = new Span(question.ask());
        asked.getElement().setAttribute("lang", "zh-CN");
        add(asked);
        addClassNames("lb-bubble", "lb-bubble-they", "lb-bubble-ask");
        if (mayAnswer) {
            var answer = new ComboBox<String>();
            answer.setAriaLabel(getTranslation("counter.answer", question.ask()));
            answer.setItems(question.choices());
            answer.setAllowCustomValue(true);
            answer.addCustomValueSetListener(typed -> give.accept(typed.getDetail()));
            answer.addValueChangeListener(chosen -> {
                if (chosen.isFromClient() && chosen.getValue() != null) {
                    give.accept(chosen.getValue());
                }
            });
            add(answer);
        }
    }
}

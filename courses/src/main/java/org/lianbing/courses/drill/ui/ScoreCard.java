package org.lianbing.courses.drill.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.Chip;
import org.lianbing.courses.look.Tone;
import org.lianbing.grader.Report;

/** The score as a ring, and whether it is a pass. */
final class ScoreCard extends Card {
    private static final int WHOLE_RING = 327;

    ScoreCard(Report report) {
        super(UI.getCurrent().getTranslation("drill.attempt.score"));
        var verdict = report.passed()
                ? new Chip(getTranslation("drill.report.passed"), Tone.GOOD)
                : new Chip(getTranslation("drill.report.failed"), Tone.BAD);
        show(new Html(ring(report)), verdict);
        addClassName("lb-score-card");
    }

    private String ring(Report report) {
        var share = report.score() * WHOLE_RING / report.max();
        return "<svg viewBox=\"0 0 120 120\" class=\"lb-ring\" role=\"img\" aria-label=\""
                + getTranslation("drill.report.score", report.score(), report.max())
                + "\"><circle cx=\"60\" cy=\"60\" r=\"52\" class=\"lb-ring-all\"/><circle cx=\"60\" cy=\"60\" r=\"52\""
                + " class=\"lb-ring-got\" stroke-dasharray=\"" + share + " " + WHOLE_RING
                + "\" transform=\"rotate(-90 60 60)\"/><text x=\"60\" y=\"66\" class=\"lb-ring-score\">"
                + report.score()
                + "</text><text x=\"60\" y=\"84\" class=\"lb-ring-max\">"
                + getTranslation("drill.report.max", report.max()) + "</text></svg>";
    }
}

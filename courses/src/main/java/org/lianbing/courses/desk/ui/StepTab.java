package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.lianbing.courses.desk.DeskContext;
import org.lianbing.courses.desk.Drafts;
import org.lianbing.courses.desk.Seating;
import org.lianbing.courses.desk.look.FiledForm;
import org.lianbing.courses.look.Banner;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Submission;
import tools.jackson.databind.node.ObjectNode;

/** The form of one step on a case, above it the application as it was filed. */
final class StepTab extends FormTab {
    private final Case matter;
    private final Action action;
    private final Seating seating;
    private final DeskFrame frame;
    private final List<Post> posts;

    StepTab(DeskContext desk, Drafts drafts, Seating seating, Case matter, Action action, DeskFrame frame) {
        super(
                desk,
                frame,
                drafts,
                matter.no() + "/" + action.code(),
                desk.sandboxes().replica().catalogue().stepFields(matter.operation(), action));
        this.matter = matter;
        this.action = action;
        this.seating = seating;
        this.frame = frame;
        var operation = desk.sandboxes().replica().catalogue().operation(matter.operation());
        this.posts = operation.guide().steps().stream()
                .filter(step -> step.action() == action)
                .flatMap(step -> step.posts().stream())
                .toList();
        var title = new H1(terms().action(action) + " · " + terms().operation(operation));
        var about = new Span(matter.no() + " · " + terms().state(matter.state()) + " · "
                + getTranslation("desk.step.accepted", matter.acceptedOn().toString()));
        about.addClassName("lb-mute");
        var head = new Div(title, about);
        head.addClassNames("lb-row", "lb-form-head");
        var filed = new Div(new FiledForm(this::getTranslation, terms())
                .show(
                        getTranslation("desk.step.filed"),
                        operation.fields(),
                        desk.sandboxes().replica().formOf(matter.form())));
        filed.addClassName("lb-form-below");
        build(head, filed);
    }

    @Override
    protected Submission submission(ObjectNode form) {
        return Submission.step(matter.no(), action, form).by(seating.officer(desk.file(), frame.chair(), posts));
    }

    private Terms terms() {
        return Terms.in(getLocale());
    }

    @Override
    protected void done(Entry entry) {
        verdict(Banner.good(
                getTranslation("desk.step.done", terms().action(action), String.valueOf(entry.number())), ""));
    }
}

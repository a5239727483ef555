package org.lianbing.scenarios.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.CommonCheck;
import org.lianbing.sandbox.ReasonType;
import org.lianbing.sandbox.Reasons;
import org.lianbing.scenarios.Act;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.CapSpec;
import org.lianbing.scenarios.Check;
import org.lianbing.scenarios.Dialogue;
import org.lianbing.scenarios.Happening;
import org.lianbing.scenarios.MarkSpec;
import org.lianbing.scenarios.Paper;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.Run;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;
import org.lianbing.scenarios.Variant;
import org.lianbing.scenarios.reference.Template.Fields;
import org.lianbing.scenarios.reference.Template.Piece.Literal;
import org.lianbing.scenarios.reference.Template.Words;

/** Whether the names a scenario uses exist: phrases, papers, questions, notices, operations, refusals, marks, caps. */
final class Names {
    private final Scenario scenario;
    private final Set<String> phrases;
    private final Set<String> papers;
    private final Set<String> questions;
    private final Set<String> notices;
    private final Set<String> operations = new TreeSet<>();
    private final Set<String> reasons = new TreeSet<>();
    private final List<ScenarioFault> faults = new ArrayList<>();

    Names(Scenario scenario, Variant base, Catalogue catalogue) {
        this.scenario = scenario;
        this.phrases = new TreeSet<>(
                base.dialogue().phrases().stream().map(Dialogue.Phrase::id).toList());
        this.papers = new TreeSet<>(base.papers().stream().map(Paper::id).toList());
        this.questions = new TreeSet<>(
                base.dialogue().questions().stream().map(Dialogue.Question::id).toList());
        this.notices = new TreeSet<>(
                base.dialogue().notices().stream().map(Dialogue.Notice::id).toList());
        for (var operation : catalogue.operations()) {
            operations.add(operation.code());
            operation.reasons().stream().map(ReasonType::code).forEach(reasons::add);
        }
        for (var reason : CommonCheck.values()) {
            reasons.add(Reasons.says(reason).code());
        }
        var dialogue = new Place(scenario.folder() + "/scenario.yaml", 0);
        base.dialogue().phrases().forEach(phrase -> phrase.hands().forEach(paper -> in(dialogue, "资料", paper, papers)));
    }

    /** @throws BrokenScenario with every name that leads nowhere */
    void check() {
        scenario.marks().forEach(this::mark);
        scenario.caps().forEach(cap -> check(cap.at(), cap.check()));
        scenario.given().forEach(this::act);
        scenario.runs().forEach(this::run);
        if (!faults.isEmpty()) {
            throw new BrokenScenario(faults);
        }
    }

    private void mark(MarkSpec mark) {
        mark.parts().forEach(part -> check(part.at(), part.check()));
    }

    private void check(Place at, Check check) {
        switch (check) {
            case Check.Happened happened -> happening(at, happened.what());
            case Check.Before before -> {
                happening(at, before.first());
                happening(at, before.then());
            }
            case Check.Never never -> happening(at, never.what());
            case Check.AtMost atMost -> happening(at, atMost.what());
            case Check.AnsweredRight answered -> in(at, "问题", answered.question(), questions);
            case Check.EventLike event -> {}
            case Check.StateLike state -> {}
            case Check.Within within -> {}
        }
    }

    private void happening(Place at, Happening happening) {
        switch (happening) {
            case Happening.Accepted accepted -> in(at, "业务事项", accepted.operation(), operations);
            case Happening.Stepped stepped -> in(at, "业务事项", stepped.operation(), operations);
            case Happening.Refused refused -> {
                in(at, "业务事项", refused.operation(), operations);
                in(at, "拒绝代码", refused.code(), reasons);
            }
            case Happening.Warned warned -> in(at, "提示代码", warned.code(), reasons);
            case Happening.Said said -> in(at, "话语", said.phrase(), phrases);
            case Happening.AskedFor asked -> in(at, "资料", asked.paper(), papers);
            case Happening.PaperOpened opened -> in(at, "资料", opened.paper(), papers);
            case Happening.Notified notified -> notified.items().forEach(item -> in(at, "告知事项", item, notices));
            case Happening.Answered answered -> in(at, "问题", answered.question(), questions);
            case Happening.Recorded recorded -> {}
            case Happening.Issued issued -> {}
        }
    }

    private void run(Run run) {
        var at = new Place(scenario.folder() + "/runs/" + run.name() + ".yaml", 0);
        var marks = scenario.marks().stream().map(MarkSpec::id).toList();
        run.missed().forEach(mark -> in(at, "得分点", mark, new TreeSet<>(marks)));
        run.capped()
                .forEach(cap -> in(
                        at,
                        "封顶",
                        cap,
                        new TreeSet<>(scenario.caps().stream().map(CapSpec::id).toList())));
        run.acts().forEach(this::act);
    }

    private void act(Act act) {
        var refused =
                switch (act) {
                    case Act.Submit submit -> submit.refused();
                    case Act.Step step -> step.refused();
                    case Act.TurnTo turn -> null;
                };
        in(act.at(), "拒绝代码", refused, reasons);
        if (act instanceof Act.Submit submit && submit.form() instanceof Fields form) {
            switch (submit.operation()) {
                case "GT-01" -> in(act.at(), "话语", id(form, "say"), phrases);
                case "GT-02" -> in(act.at(), "资料", id(form, "ask_for"), papers);
                case "GT-03" -> in(act.at(), "资料", id(form, "paper"), papers);
                case "GT-05" -> in(act.at(), "问题", id(form, "question"), questions);
                default -> {}
            }
        }
    }

    /** The id a field holds; null if it holds free words or a reference. */
    private static @Nullable String id(Fields form, String field) {
        return form.fields().get(field) instanceof Words words
                        && words.pieces().size() == 1
                        && words.pieces().getFirst() instanceof Literal literal
                        && literal.words().matches("[a-z][a-z0-9_]*")
                ? literal.words()
                : null;
    }

    private void in(Place at, String kind, @Nullable String name, Set<String> known) {
        if (name != null && !known.contains(name)) {
            var hint = known.size() > 40 ? "" : "，可用：" + String.join("、", known);
            faults.add(ScenarioFault.at(at, "没有" + kind + " " + name + hint));
        }
    }
}

package org.lianbing.scenarios.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.scenarios.Script;
import org.lianbing.scenarios.reference.Template;
import org.lianbing.scenarios.reference.Template.Fields;
import org.lianbing.scenarios.reference.Template.Rows;

/** Reads the taxpayer's part: persona, papers, dialogue. */
final class ScriptReader {
    private ScriptReader() {}

    /** Right answers are taken out of the dialogue, since the dialogue goes into the journal. */
    static Script script(Yaml yaml) {
        var dialogue = yaml.get("dialogue");
        Map<String, Template> answers = new LinkedHashMap<>();
        List<Template> questions = new ArrayList<>();
        for (var question : dialogue.each("questions", row -> row)) {
            answers.put(question.text("id"), question.template("answer"));
            questions.add(question.without("answer").template());
        }
        Map<String, Template> rest = new LinkedHashMap<>(((Fields) dialogue.template()).fields());
        rest.put("questions", new Rows(dialogue.at(), questions));
        return new Script(
                yaml.template("persona"),
                yaml.each("papers", Yaml::template),
                new Fields(dialogue.at(), rest),
                answers);
    }
}

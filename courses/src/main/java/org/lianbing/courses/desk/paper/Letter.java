package org.lianbing.courses.desk.paper;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.document.DocumentIssued;

/** A notice or decision: addressed to somebody, in paragraphs, with its clause and remedies, sealed and dated. */
record Letter() implements Layout {
    private static final List<String> ADDRESSEE = List.of("当事人", "纳税人名称");
    private static final String NUMBER = "纳税人识别号";
    private static final String REMEDIES = "救济途径";

    @Override
    public String name() {
        return "letter";
    }

    @Override
    public String body(DocumentIssued document) {
        Map<String, String> facts = new LinkedHashMap<>(document.content());
        var remedies = facts.remove(REMEDIES);
        var text = new StringBuilder(Markup.head(document)).append(addressee(facts));
        facts.forEach((label, said) -> text.append("<p class=\"lb-paper-fact\"><b>")
                .append(Markup.escaped(label))
                .append("：</b>")
                .append(Markup.escaped(said))
                .append("</p>"));
        text.append(Markup.clause(document));
        if (remedies != null) {
            text.append("<p class=\"lb-paper-fact\">")
                    .append(Markup.escaped(remedies))
                    .append("</p>");
        }
        return text.append(Markup.foot(document, "")).toString();
    }

    /** Takes name and number out of the facts. */
    private static String addressee(Map<String, String> facts) {
        var number = facts.remove(NUMBER);
        return ADDRESSEE.stream()
                .filter(facts::containsKey)
                .findFirst()
                .map(facts::remove)
                .map(name -> "<p class=\"lb-paper-to\">" + Markup.escaped(name)
                        + (number == null ? "" : "（" + NUMBER + "：" + Markup.escaped(number) + "）") + "：</p>")
                .orElse("");
    }
}

package org.lianbing.courses.desk.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.CodeRow;
import org.lianbing.sandbox.value.CodeTables;

/** A form of labelled boxes, two to a line; long texts take the whole line. */
record Grid() implements Layout {
    private static final int LONG_TEXT = 16;
    private static final int LONG_LABEL = 12;

    @Override
    public String name() {
        return "grid";
    }

    @Override
    public String body(DocumentIssued document) {
        return Markup.head(document) + "<table>" + rows(document.content()) + "</table>" + Markup.clause(document)
                + Markup.foot(document, "业务专用章");
    }

    static String rows(Map<String, String> content) {
        var rows = new StringBuilder();
        List<String> waiting = new ArrayList<>();
        content.forEach((label, given) -> {
            var text = named(label, given);
            if (isLong(label, text)) {
                rows.append(flushed(waiting));
                rows.append("<tr><th scope=\"row\">")
                        .append(Markup.escaped(label))
                        .append("</th><td colspan=\"3\">")
                        .append(Markup.escaped(text))
                        .append("</td></tr>");
            } else {
                waiting.add(Markup.pair(label, text));
                if (waiting.size() == 2) {
                    rows.append(flushed(waiting));
                }
            }
        });
        return rows.append(flushed(waiting)).toString();
    }

    /** A kind of invoice bears its name beside its code. */
    private static String named(String label, String text) {
        var kinds = label.equals("票种") ? CodeTables.named("invoice_kind").rows(text) : List.<CodeRow>of();
        return kinds.isEmpty() ? text : text + " " + kinds.getLast().name();
    }

    private static boolean isLong(String label, String text) {
        return text.length() > LONG_TEXT || label.length() > LONG_LABEL;
    }

    private static String flushed(List<String> waiting) {
        if (waiting.isEmpty()) {
            return "";
        }
        var line = "<tr>" + String.join("", waiting) + (waiting.size() == 1 ? "<td colspan=\"2\"></td>" : "") + "</tr>";
        waiting.clear();
        return line;
    }
}

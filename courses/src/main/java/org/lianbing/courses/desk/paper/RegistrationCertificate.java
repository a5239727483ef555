package org.lianbing.courses.desk.paper;

import org.lianbing.sandbox.document.DocumentIssued;

/** 税务登记证: a framed certificate to hang on the wall. */
record RegistrationCertificate() implements Layout {

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public String body(DocumentIssued document) {
        var lines = new StringBuilder("<table>");
        document.content()
                .forEach((label, text) ->
                        lines.append("<tr>").append(Markup.pair(label, text)).append("</tr>"));
        return "<div class=\"lb-paper-frame\"><h2>" + Markup.escaped(document.title())
                + "</h2><p class=\"lb-paper-no\">"
                + Markup.escaped(document.no()) + "</p>" + lines + "</table>" + Markup.foot(document, "")
                + "<p class=\"lb-paper-clause\">本证应在经营场所明显处悬挂；不得转借、涂改、损毁、买卖或者伪造。</p></div>";
    }
}

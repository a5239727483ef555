package org.lianbing.courses.notes;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/** A note's Markdown as HTML that is safe to show, and as plain text. */
@Component
public class NoteMarkup {
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2}-\\d{2}(?:-V\\d{1,2})?\\b");
    private static final String HERE = "http://here/";
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private final Parser parser = Parser.builder().extensions(TABLES).build();
    private final HtmlRenderer html = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private final TextContentRenderer text = TextContentRenderer.builder()
            .extensions(TABLES)
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();
    /** No pictures: they would be fetched from outside. */
    private final Safelist allowed = Safelist.basic()
            .addTags("h3", "h4", "h5", "h6", "hr", "table", "thead", "tbody", "tr", "th", "td")
            .addAttributes("span", "class")
            .addAttributes("th", "align")
            .addAttributes("td", "align")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .preserveRelativeLinks(true);

    /** HTML of the body; headings begin at {@code h3}, since the note's title stands above. */
    public String html(String markdown) {
        var page = Jsoup.parseBodyFragment(html.render(parser.parse(markdown)), HERE);
        page.select("h1, h2").tagName("h3");
        page.select("p, li, td, th").textNodes().forEach(NoteMarkup::keepCodesTogether);
        return Jsoup.clean(page.body().html(), HERE, allowed);
    }

    /** A code is not broken at the end of a line: FP-03-V2. */
    private static void keepCodesTogether(TextNode node) {
        var text = node.getWholeText();
        var codes = CODE.matcher(text);
        var at = 0;
        while (codes.find()) {
            node.before(new TextNode(text.substring(at, codes.start())));
            node.before(new Element("span").addClass("lb-code").text(codes.group()));
            at = codes.end();
        }
        node.text(text.substring(at));
    }

    /** The words alone, a line for each block. */
    public String plain(String markdown) {
        return text.render(parser.parse(markdown)).strip();
    }
}

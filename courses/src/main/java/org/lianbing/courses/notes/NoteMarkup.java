package org.lianbing.courses.notes;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;
import org.springframework.stereotype.Component;

/** A note's Markdown as HTML that is safe to show, and as plain text. */
@Component
public class NoteMarkup {
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
            .addAttributes("th", "align")
            .addAttributes("td", "align")
            .addEnforcedAttribute("a", "rel", "noopener noreferrer nofollow")
            .preserveRelativeLinks(true);

    /** HTML of the body; headings begin at {@code h3}, since the note's title stands above. */
    public String html(String markdown) {
        var page = Jsoup.parseBodyFragment(html.render(parser.parse(markdown)), HERE);
        page.select("h1, h2").tagName("h3");
        return Jsoup.clean(page.body().html(), HERE, allowed);
    }

    /** The words alone, a line for each block. */
    public String plain(String markdown) {
        return text.render(parser.parse(markdown)).strip();
    }
}

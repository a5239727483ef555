package org.lianbing.sandbox.handbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.Domain;

/** The handbook: a chapter per domain, a page per operation. The screen and the files under {@code docs/handbook} show it. */
public record Handbook(List<Chapter> chapters) {

    /** The operations of one domain. */
    public record Chapter(String code, String name, List<OperationPage> pages) {}

    public static Handbook of(Catalogue catalogue) {
        return new Handbook(catalogue.domains().stream()
                .map(domain -> new Chapter(domain.code(), domain.name(), pages(catalogue, domain)))
                .filter(chapter -> !chapter.pages().isEmpty())
                .toList());
    }

    private static List<OperationPage> pages(Catalogue catalogue, Domain domain) {
        return catalogue.operations().stream()
                .filter(operation -> operation.domain().code().equals(domain.code()))
                .map(operation -> OperationPage.of(catalogue, operation))
                .toList();
    }

    public Stream<OperationPage> pages() {
        return chapters.stream().flatMap(chapter -> chapter.pages().stream());
    }

    public Optional<OperationPage> page(String code) {
        return pages().filter(page -> page.code().equals(code)).findFirst();
    }

    /** The handbook as Markdown files: name to text, the index first. */
    public Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("index.md", new IndexMarkdown(this).text());
        chapters.forEach(chapter -> files.put(chapter.code() + ".md", new ChapterMarkdown(this, chapter).text()));
        return files;
    }
}

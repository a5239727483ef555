package org.lianbing.sandbox.handbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Builds a Markdown text piece by piece. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    Markdown paragraph(String words) {
        text.append(words).append("\n\n");
        return this;
    }

    Markdown heading(int level, String words) {
        return paragraph("#".repeat(level) + " " + words);
    }

    Markdown table(List<String> heads, List<List<String>> rows) {
        row(heads);
        row(heads.stream().map(head -> "---").toList());
        rows.forEach(this::row);
        text.append('\n');
        return this;
    }

    Markdown items(List<String> items) {
        items.forEach(item -> text.append("- ").append(oneLine(item)).append('\n'));
        text.append('\n');
        return this;
    }

    private void row(List<String> cells) {
        text.append(cells.stream().map(Markdown::cell).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static String cell(String words) {
        return words.isBlank() ? "—" : oneLine(words).replace("|", "\\|");
    }

    private static String oneLine(String words) {
        return Arrays.stream(words.split("\\R")).map(String::strip).collect(Collectors.joining(" "));
    }

    /** The whole text, ending in one line break. */
    String text() {
        return text.toString().stripTrailing() + "\n";
    }
}

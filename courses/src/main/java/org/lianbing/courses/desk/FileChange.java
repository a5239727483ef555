package org.lianbing.courses.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.lianbing.courses.desk.TaxpayerFile.Section;
import org.lianbing.courses.desk.file.FileWords;
import org.lianbing.courses.wording.Sentences;
import org.lianbing.courses.wording.Terms;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * One difference that a step made in the one-taxpayer view.
 *
 * @param section title of the section
 * @param what the fact that changed; empty for a row of a table
 * @param before as it stood, empty if there was nothing
 * @param after as it stands, empty if it is gone
 */
public record FileChange(String section, String what, String before, String after) {

    /** What is different in the taxpayer's file, section by section; empty if neither ledger knows him. */
    public static List<FileChange> between(
            Ledger before, Ledger after, TaxpayerId taxpayer, Sentences sentences, Terms terms) {
        var words = new FileWords(sentences, terms);
        var earlier = sections(before, taxpayer, words);
        List<FileChange> changes = new ArrayList<>();
        for (var section : sections(after, taxpayer, words)) {
            var rows = earlier.stream()
                    .filter(other -> other.title().equals(section.title()))
                    .findFirst()
                    .map(Section::rows)
                    .orElse(List.of());
            if (rows.size() == 1 && section.rows().size() == 1) {
                facts(section, rows.getFirst(), changes);
            } else {
                rows(section, rows, changes, words);
            }
        }
        return changes;
    }

    private static List<Section> sections(Ledger ledger, TaxpayerId taxpayer, FileWords words) {
        return ledger.book(RegistrationBook.class)
                .find(taxpayer)
                .map(found -> TaxpayerFile.of(ledger, found, words).sections())
                .orElse(List.of());
    }

    private static void facts(Section section, Map<String, String> before, List<FileChange> changes) {
        section.rows().getFirst().forEach((label, text) -> {
            var was = Optional.ofNullable(before.get(label)).orElse("");
            if (!was.equals(text)) {
                changes.add(new FileChange(section.title(), label, was, text));
            }
        });
    }

    private static void rows(
            Section section, List<Map<String, String>> before, List<FileChange> changes, FileWords words) {
        before.stream()
                .filter(row -> !section.rows().contains(row))
                .forEach(row -> changes.add(new FileChange(section.title(), "", said(row, words), "")));
        section.rows().stream()
                .filter(row -> !before.contains(row))
                .forEach(row -> changes.add(new FileChange(section.title(), "", "", said(row, words))));
    }

    private static String said(Map<String, String> row, FileWords words) {
        return row.entrySet().stream()
                .filter(cell -> !cell.getValue().isBlank())
                .map(cell -> cell.getKey() + " " + cell.getValue())
                .collect(Collectors.joining(words.say("look.comma")));
    }
}

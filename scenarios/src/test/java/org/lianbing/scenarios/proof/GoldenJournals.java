package org.lianbing.scenarios.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Replica;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.vouchers.VouchersBook;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * Journals of earlier releases, one entry a line, and beside each what the ledger said at its end. They stand on their own:
 * what a scenario has become since changes nothing about them.
 */
record GoldenJournals(Path directory) {
    private static final Path RELEASES = Path.of("src/test/resources/journals");
    private static final String JOURNAL = ".jsonl";
    private static final String LEDGER = ".ledger.txt";

    static GoldenJournals of(String release) {
        return new GoldenJournals(RELEASES.resolve(release));
    }

    static List<String> releases() {
        return names(RELEASES, "");
    }

    List<String> names() {
        return names(directory, JOURNAL);
    }

    private static List<String> names(Path directory, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> lines(String name) {
        return read(name + JOURNAL).lines().toList();
    }

    String ledger(String name) {
        return read(name + LEDGER);
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes a journal down for good. @throws IllegalStateException if the release already holds it */
    void freeze(String name, Replica replica, Sandbox sandbox) throws IOException {
        if (Files.exists(directory.resolve(name + JOURNAL))) {
            throw new IllegalStateException("已发布的日志不能改写：" + directory.resolve(name + JOURNAL));
        }
        Files.createDirectories(directory);
        var lines = sandbox.entries().stream()
                .map(entry -> replica.write(entry) + "\n")
                .collect(Collectors.joining());
        Files.writeString(directory.resolve(name + JOURNAL), lines);
        Files.writeString(directory.resolve(name + LEDGER), text(sandbox));
    }

    /** The final ledger as a person reads it: whom the journal touched, cases, documents, shelves and tickets. */
    static String text(Sandbox sandbox) {
        var ledger = sandbox.ledger();
        var touched = sandbox.entries().stream()
                .flatMap(GoldenJournals::touched)
                .distinct()
                .sorted(Comparator.comparing(TaxpayerId::number))
                .toList();
        var outline = new Outline();
        outline.section(
                "柜台",
                ledger.book(InvoicingBook.class)
                        .counters()
                        .toSortedMap(Comparator.<String>naturalOrder(), shelf -> shelf._1(), shelf -> shelf._2())
                        .map(shelf -> shelf._1() + " "
                                + shelf._2().stream()
                                        .map(stock -> stock.kind() + " " + stock.range())
                                        .collect(Collectors.joining("，")))
                        .toJavaList());
        outline.section(
                "票证",
                ledger.book(VouchersBook.class)
                        .slips()
                        .filter(slip -> slip.state() != VouchersBook.State.BLANK)
                        .toJavaList());
        return "今日 " + ledger.today() + "，日志 " + sandbox.size() + " 条\n\n" + GoldenText.books(ledger, touched)
                + outline.text();
    }

    private static Stream<TaxpayerId> touched(Entry entry) {
        return Stream.concat(
                        Stream.ofNullable(entry.taxpayerId()),
                        entry.events().stream().map(event -> event.taxpayerId()))
                .filter(Objects::nonNull);
    }
}

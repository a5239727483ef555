package org.lianbing.courses.desk.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lianbing.courses.desk.Access;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.desk.Seating;
import org.lianbing.courses.desk.TaxpayerFile;
import org.lianbing.courses.look.PaletteEntry;
import org.lianbing.courses.look.PaletteSource;
import org.lianbing.courses.look.PinyinMatch;
import org.lianbing.courses.people.SignedIn;
import org.lianbing.courses.wire.NotFound;
import org.lianbing.courses.wording.Terms;
import org.lianbing.courses.wording.Wording;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.springframework.stereotype.Component;

/**
 * Operations and taxpayers in the palette. With a desk open an operation leads to its form and taxpayers of that sandbox
 * are found, chairs can be changed and the date moved on; elsewhere an operation leads to its page in the handbook.
 */
@Component
class DeskPalette implements PaletteSource {
    private static final int MOST_TAXPAYERS = 8;
    private static final int SHORTEST = 2;
    private static final int EXACT = 1000;
    private static final int FOUND = 500;

    private final Sandboxes sandboxes;
    private final Access access;
    private final Seating seating;
    private final Wording wording;

    DeskPalette(Sandboxes sandboxes, Access access, Seating seating, Wording wording) {
        this.sandboxes = sandboxes;
        this.access = access;
        this.seating = seating;
        this.wording = wording;
    }

    @Override
    public List<PaletteEntry> find(String query) {
        var desk = openDesk();
        return Stream.of(
                        operations(desk, query),
                        desk.stream().flatMap(id -> taxpayers(id, query)),
                        desk.stream().flatMap(id -> chairs(id, query)),
                        desk.stream().flatMap(id -> turning(id, query)))
                .flatMap(entries -> entries)
                .toList();
    }

    /** The sandbox on screen, if there is one. */
    private Optional<String> openDesk() {
        var place = UI.getCurrent().getActiveViewLocation().getSegments();
        return place.size() == 2 && place.getFirst().equals("desk") && isReadable(place.getLast())
                ? Optional.of(place.getLast())
                : Optional.empty();
    }

    private boolean isReadable(String sandbox) {
        try {
            access.toRead(SignedIn.required(), sandbox);
            return true;
        } catch (NotFound none) {
            return false;
        }
    }

    private Stream<PaletteEntry> operations(Optional<String> desk, String query) {
        var terms = Terms.in(Wording.here());
        var kind = wording.sayHere(desk.isPresent() ? "desk.palette.operation" : "desk.palette.handbook");
        return sandboxes.replica().catalogue().operations().stream()
                .filter(operation ->
                        operation.isOffered() && !operation.domain().code().equals(DeskView.COUNTER))
                .map(operation -> new PaletteEntry(
                        operation.code(),
                        terms.operation(operation),
                        kind,
                        desk.map(id -> "desk/" + id + "?op=" + operation.code()).orElse("handbook/" + operation.code()),
                        score(operation, terms.operation(operation), query)))
                .filter(entry -> entry.score() > 0);
    }

    private static int score(OperationType operation, String title, String query) {
        return Math.max(
                Math.max(PinyinMatch.score(operation.title(), query), PinyinMatch.score(title, query)),
                Math.max(
                        PinyinMatch.score(operation.code(), query),
                        PinyinMatch.score(operation.code().replace("-", ""), query)));
    }

    private Stream<PaletteEntry> taxpayers(String desk, String query) {
        return query.length() < SHORTEST
                ? Stream.of()
                : TaxpayerFile.search(sandboxes.sandbox(desk).ledger(), query, MOST_TAXPAYERS).stream()
                        .map(taxpayer -> entry(desk, taxpayer, query));
    }

    private Stream<PaletteEntry> chairs(String desk, String query) {
        return sandboxes.find(desk).stream()
                .flatMap(file -> seating.open(file).stream())
                .map(officer -> new PaletteEntry(
                        posts(officer),
                        officer.name(),
                        wording.sayHere("desk.chair.change"),
                        "desk/" + desk + "?chair=" + officer.id(),
                        Math.max(PinyinMatch.score(officer.name(), query), PinyinMatch.score(posts(officer), query))))
                .filter(entry -> entry.score() > 0);
    }

    private static String posts(Officer officer) {
        return officer.posts().stream().map(Post::code).collect(Collectors.joining("/"));
    }

    private Stream<PaletteEntry> turning(String desk, String query) {
        var turn = wording.sayHere("desk.turn");
        var entry = new PaletteEntry(
                "",
                turn,
                wording.sayHere("desk.timeline.date"),
                "desk/" + desk + "?turn=1",
                PinyinMatch.score(turn, query));
        return Stream.of(entry).filter(found -> found.score() > 0);
    }

    private PaletteEntry entry(String desk, Taxpayer taxpayer, String query) {
        var number = taxpayer.id().toString();
        var isExact = number.equals(query) || taxpayer.name().equals(query);
        return new PaletteEntry(
                number,
                taxpayer.name(),
                wording.sayHere("desk.palette.taxpayer"),
                "desk/" + desk + "?taxpayer=" + number,
                isExact ? EXACT : FOUND);
    }
}

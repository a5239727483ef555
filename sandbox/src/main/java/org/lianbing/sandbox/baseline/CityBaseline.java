package org.lianbing.sandbox.baseline;

import io.vavr.collection.Vector;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.lianbing.sandbox.Baseline;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Officer;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.invoicing.InvoicingBook;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.vouchers.VoucherEvent.VouchersDrawn;

/**
 * A city with its personas, read from data files. What is heavy, the made-up taxpayers, is kept for the sizes asked for
 * last; what depends on the day is put on top of it.
 */
final class CityBaseline implements Baseline {
    /** To be raised when the code makes something else of the same files. */
    private static final String VERSION = "1";

    private static final long MOST_TAXPAYERS_KEPT = 1_200_000;
    private static final long MOST_DAYS_KEPT = 40;
    private static final List<String> SHARED_FILES =
            List.of("words.yaml", "trades.yaml", "tax_sets.yaml", "/org/lianbing/sandbox/codes/levy_sub_item.yaml");

    private final CityFile city;
    private final Persona.Cast personas;
    private final Words words = Words.read();
    private final Trades trades = Trades.read();
    private final TaxSets taxSets = TaxSets.read();
    private final List<Officer> cast;
    private final byte[] filesDigest;
    private final Recent<Size, Recent<LocalDate, Ledger>> worlds =
            new Recent<>(MOST_TAXPAYERS_KEPT, Size::taxpayers, this::worldsOf);

    /** What the made-up part of a world depends on. */
    private record Size(int taxpayers, long seed) {}

    private CityBaseline(CityFile city, Persona.Cast personas, byte[] filesDigest) {
        this.city = city;
        this.personas = personas;
        this.filesDigest = filesDigest;
        this.cast = CityCast.of(city, words);
    }

    static CityBaseline read(String cityFile, String personasFile) {
        var digest = sha256();
        digest.update(VERSION.getBytes(StandardCharsets.UTF_8));
        digest.update(BaselineFile.bytes(cityFile));
        digest.update(BaselineFile.bytes(personasFile));
        SHARED_FILES.forEach(file -> digest.update(BaselineFile.bytes(file)));
        return new CityBaseline(
                BaselineFile.read(cityFile, CityFile.class), Persona.Cast.read(personasFile), digest.digest());
    }

    @Override
    public String id() {
        return city.id();
    }

    @Override
    public String title() {
        return city.title();
    }

    @Override
    public LocalDate openingDay() {
        return city.openingDay();
    }

    @Override
    public List<Officer> cast() {
        return cast;
    }

    @Override
    public Ledger open(int taxpayers, long seed, LocalDate today) {
        return worlds.get(new Size(taxpayers, seed)).get(today);
    }

    @Override
    public String fingerprint(int taxpayers, long seed) {
        var digest = sha256();
        digest.update(filesDigest);
        digest.update((taxpayers + "|" + seed).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private Recent<LocalDate, Ledger> worldsOf(Size size) {
        var maker = new TaxpayerMaker(city, personas, words, trades, taxSets, size.seed());
        var crowd = Crowd.of(size.taxpayers(), maker);
        return new Recent<>(MOST_DAYS_KEPT, day -> 1, day -> world(crowd, day));
    }

    private Ledger world(Crowd crowd, LocalDate today) {
        var invoicing = new InvoicingBook(crowd.invoices(), InvoicingBook.EMPTY.counters());
        for (var counter : city.counters()) {
            for (var stock : counter.stock()) {
                invoicing = invoicing.stocked(counter.bureau(), stock);
            }
        }
        var ledger = Ledger.of(today, Replicas.emptyBooks(today))
                .with(new RegistrationBook(crowd.taxpayers(), crowd.accounts(), Vector.empty()))
                .with(new QualificationBook(crowd.qualifications()))
                .with(invoicing)
                .post(vouchers(today), new Stamp(0, today, Entry.GIVEN));
        for (var persona : personas.personas()) {
            ledger = PersonaHistory.entered(ledger, persona, taxSets);
        }
        return ledger;
    }

    /** Every collector holds one book of each kind of voucher. */
    private List<Event> vouchers(LocalDate today) {
        List<Event> drawn = new ArrayList<>();
        var authorities = city.authorities();
        for (var books : city.vouchers()) {
            for (int n = 0; n < authorities.size(); n++) {
                var collector = CityCast.id(authorities.get(n), Post.COLLECTION);
                drawn.add(new VouchersDrawn(collector, books.kind(), books.nth(n), today.withDayOfMonth(1)));
            }
        }
        return drawn;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.lianbing.sandbox;

import io.vavr.collection.Vector;
import java.util.List;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * A private replica: its journal so far and the ledger after each entry. A value: submitting answers with the next
 * sandbox and leaves this one as it was, so forks, undo and time travel are references.
 */
public final class Sandbox {
    private final Opening opening;
    private final List<Officer> cast;
    private final Vector<Entry> entries;
    private final Vector<Ledger> moments;

    private Sandbox(Opening opening, List<Officer> cast, Vector<Entry> entries, Vector<Ledger> moments) {
        this.opening = opening;
        this.cast = cast;
        this.entries = entries;
        this.moments = moments;
    }

    /** A sandbox whose journal holds nothing but its opening. */
    public static Sandbox opened(Opening opening, List<Officer> cast, Entry first, Ledger baseline) {
        return new Sandbox(opening, cast, Vector.of(first), Vector.of(baseline.atEntry(1)));
    }

    /** This sandbox with one more entry; its events are posted, never decided again. */
    public Sandbox posted(Entry entry) {
        if (entry.number() != entries.size() + 1) {
            throw new IllegalArgumentException("日志第 " + entry.number() + " 条不能接在第 " + entries.size() + " 条之后");
        }
        var stamp = new Stamp(entry.number(), entry.businessDate(), entry.officer());
        var next = ledger().post(entry.events(), stamp).atEntry(entry.number());
        return new Sandbox(opening, cast, entries.append(entry), moments.append(next));
    }

    public Opening opening() {
        return opening;
    }

    public List<Officer> cast() {
        return cast;
    }

    /** The ledger now. */
    public Ledger ledger() {
        return moments.last();
    }

    /** The ledger as it stood after entry {@code number} (1 = just opened). */
    public Ledger ledgerAt(int number) {
        return moments.get(number - 1);
    }

    public List<Entry> entries() {
        return entries.asJava();
    }

    public int size() {
        return entries.size();
    }

    public Entry last() {
        return entries.last();
    }

    /** A copy that ends after entry {@code number}. */
    public Sandbox at(int number) {
        return new Sandbox(opening, cast, entries.take(number), moments.take(number));
    }

    /** @throws UnknownName if nobody in the cast has the id */
    public Officer officer(String id) {
        return cast.stream()
                .filter(officer -> officer.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UnknownName("人员", id));
    }

    /** Entries that touched a taxpayer, oldest first. */
    public List<Entry> entriesOf(TaxpayerId taxpayer) {
        return entries.filter(entry -> taxpayer.equals(entry.taxpayerId())).toJavaList();
    }
}

package org.lianbing.sandbox;

import java.time.LocalDate;
import java.util.List;

/** A state of the world a sandbox can begin in: personas with their histories and as many generated taxpayers as asked for. */
public interface Baseline {
    /** Such as {@code changsha-2015}. */
    String id();

    String title();

    /** The day a sandbox opens on when nobody says otherwise. */
    LocalDate openingDay();

    /** The officers of its bureaus; used where a scenario brings no cast of its own. */
    List<Officer> cast();

    /** The ledger on that day; the same arguments give an equal ledger on any machine, in any year. */
    Ledger open(int taxpayers, long seed, LocalDate today);

    /** Changes whenever {@link #open} would give something else. */
    String fingerprint(int taxpayers, long seed);
}

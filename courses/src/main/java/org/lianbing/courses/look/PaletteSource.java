package org.lianbing.courses.look;

import java.util.List;

/** A bean of a feature that lets the command palette find its things. */
public interface PaletteSource {

    /**
     * What fits the query, for the person now signed in; called on each pause in typing, so it should take milliseconds.
     *
     * @param query as typed, never blank
     */
    List<PaletteEntry> find(String query);
}

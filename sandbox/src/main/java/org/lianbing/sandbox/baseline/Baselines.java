package org.lianbing.sandbox.baseline;

import org.lianbing.sandbox.Baseline;

/**
 * The baselines that come with the replica. Each call reads the data files anew and caches for itself, so an application
 * asks once.
 */
public final class Baselines {
    private Baselines() {}

    /** Eight districts and counties of Changsha in the autumn the new core system comes. */
    public static Baseline changsha2015() {
        return CityBaseline.read("changsha-2015.yaml", "changsha-personas.yaml");
    }

    /** Eight districts and counties of Wuhu at the same time. */
    public static Baseline wuhu2015() {
        return CityBaseline.read("wuhu-2015.yaml", "wuhu-personas.yaml");
    }
}

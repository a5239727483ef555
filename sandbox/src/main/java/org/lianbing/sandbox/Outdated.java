package org.lianbing.sandbox;

/** CV14: the form was filled against an older ledger and a later entry touched the same taxpayer. */
public final class Outdated extends RuntimeException {
    private final int seen;
    private final int latest;

    public Outdated(int seen, int latest) {
        super("数据已被他人修改，请刷新后重做");
        this.seen = seen;
        this.latest = latest;
    }

    /** The entry the form was filled against. */
    public int seen() {
        return seen;
    }

    /** The latest entry that touched the taxpayer. */
    public int latest() {
        return latest;
    }
}

package org.lianbing.scenarios;

import java.math.BigDecimal;
import java.util.List;
import org.lianbing.scenarios.reference.Derivation;
import org.lianbing.scenarios.reference.Template;

/** A named figure of a scenario; what differs between variants is drawn from it. */
public sealed interface Parameter {
    String name();

    Place at();

    /** The same in every variant, or looked up from earlier parameters. */
    record Same(Place at, String name, Template value) implements Parameter {}

    /** A whole number from {@code from} to {@code to}, both included. */
    record WholeNumber(Place at, String name, int from, int to, int step, int base) implements Parameter {}

    /** An amount in yuan from {@code from} to {@code to}, both included. */
    record Amount(Place at, String name, BigDecimal from, BigDecimal to, BigDecimal step, BigDecimal base)
            implements Parameter {}

    /** One of several; the first is that of the base variant. */
    record OneOf(Place at, String name, List<Template> options) implements Parameter {}

    /** Worked out from earlier parameters. */
    record Derived(Place at, String name, Derivation derivation) implements Parameter {}
}

package org.lianbing.scenarios.run;

import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Sandbox;
import org.lianbing.scenarios.Place;
import org.lianbing.scenarios.ScenarioFault;

/** An act that could not go on; the sandbox is as far as it came. */
final class Interrupted extends RuntimeException {
    private final transient Sandbox sandbox;
    private final transient ScenarioFault fault;

    Interrupted(Sandbox sandbox, Place at, @Nullable String message) {
        this(sandbox, ScenarioFault.at(at, String.valueOf(message)));
    }

    Interrupted(Sandbox sandbox, ScenarioFault fault) {
        super(fault.toString());
        this.sandbox = sandbox;
        this.fault = fault;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    ScenarioFault fault() {
        return fault;
    }
}

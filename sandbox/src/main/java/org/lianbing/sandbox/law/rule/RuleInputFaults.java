package org.lianbing.sandbox.law.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when inputs cannot be read; carries every fault at once, each at its field. */
public final class RuleInputFaults extends RuntimeException {
    private final List<InputFault> faults;

    RuleInputFaults(List<InputFault> faults) {
        super(faults.stream().map(InputFault::message).collect(Collectors.joining("；")));
        this.faults = List.copyOf(faults);
    }

    /** A fault that shows only when inputs are seen together, or when the rule looks closer. */
    public static RuleInputFaults at(String field, InputFault.Code code, String message) {
        return new RuleInputFaults(List.of(new InputFault(field, code, message)));
    }

    public List<InputFault> faults() {
        return faults;
    }
}

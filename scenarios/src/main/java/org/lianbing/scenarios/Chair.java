package org.lianbing.scenarios;

import java.util.List;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Officer;
import org.lianbing.scenarios.reference.Template;

/**
 * A member of the cast: open to the trainee, or a colleague who does what he is told here.
 *
 * @param duties of a colleague: the steps he takes when a case reaches him
 */
public record Chair(Officer officer, boolean isOpen, List<Duty> duties) {

    /**
     * A step a colleague takes by himself when a case of the operation has come to it.
     *
     * @param step at which it is his turn, {@code action} what he does then: approve, or return it instead
     * @param times how often he does so on one case before the next duty for the same step is his; 0: always
     * @param afterDays working days he takes
     */
    public record Duty(
            Place at, String operation, Action step, Action action, int times, int afterDays, Template form) {}
}

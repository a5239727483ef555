package org.lianbing.scenarios;

/**
 * A fault that limits the score whatever else was earned: the end state was not reached, or something fatal was done.
 *
 * @param strikesIf whether it strikes if the check holds ({@code when}) or if it does not ({@code unless})
 * @param cap the most that can be scored then
 */
public record CapSpec(
        Place at,
        String id,
        String title,
        int cap,
        boolean strikesIf,
        Check check,
        MarkSpec.ErrorKind errorKind,
        String law) {}

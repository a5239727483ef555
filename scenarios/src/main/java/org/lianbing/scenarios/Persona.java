package org.lianbing.scenarios;

import org.jspecify.annotations.Nullable;

/**
 * Who stands at the counter, and for whom.
 *
 * @param taxpayerId null while he is not registered
 * @param name of the person
 * @param role such as 购票员
 * @param mood such as 着急, shown as a hint to the trainee
 */
public record Persona(
        @Nullable String taxpayerId, String taxpayerName, String name, String role, String mood, String voice) {}

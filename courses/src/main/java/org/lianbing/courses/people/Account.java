package org.lianbing.courses.people;

import java.util.Set;

/**
 * A person who can sign in.
 *
 * @param login what he signs in with, lower case
 * @param name what he is called
 * @param language {@code zh-CN} or {@code en}
 * @param colorScheme {@code LIGHT}, {@code DARK} or {@code SYSTEM}
 * @param mustChange his password was given to him and has to be changed first
 */
public record Account(
        long id,
        String login,
        String name,
        Bureau bureau,
        Set<Role> roles,
        String language,
        String colorScheme,
        boolean mustChange) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}

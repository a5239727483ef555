package org.lianbing.courses.people;

import org.jspecify.annotations.Nullable;

/**
 * A tax bureau.
 *
 * @param code tax authority code, eleven digits
 * @param shortName as said in the office: 芙蓉区局
 * @param parentId the city bureau above, null at the top
 */
public record Bureau(
        long id,
        String code,
        String name,
        String shortName,
        @Nullable Long parentId) {}

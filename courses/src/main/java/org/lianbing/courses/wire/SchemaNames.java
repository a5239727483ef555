package org.lianbing.courses.wire;

import io.swagger.v3.core.jackson.TypeNameResolver;

/** Names of the described types: many calls have a Line or a Wish of their own, so each is named with its calls. */
class SchemaNames extends TypeNameResolver {
    private static final String CALLS = "Calls|Lines";

    @Override
    protected String getNameOfClass(Class<?> type) {
        var around = type.getEnclosingClass();
        if (around == null) {
            return super.getNameOfClass(type);
        }
        var owner = around.getSimpleName().replaceFirst("(" + CALLS + ")$", "");
        var own = super.getNameOfClass(type);
        return own.startsWith(owner) ? own : owner + own;
    }
}

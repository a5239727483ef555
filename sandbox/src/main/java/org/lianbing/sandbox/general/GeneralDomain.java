package org.lianbing.sandbox.general;

import java.util.List;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;

/** The general domain's table of contents. */
public final class GeneralDomain implements Domain {
    @Override
    public String code() {
        return "ZH";
    }

    @Override
    public String name() {
        return "综合";
    }

    @Override
    public List<Class<? extends Operation>> operations() {
        return List.of(ArchiveDocuments.class);
    }
}

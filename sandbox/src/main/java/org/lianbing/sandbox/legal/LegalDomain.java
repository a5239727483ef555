package org.lianbing.sandbox.legal;

import java.util.List;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;

/** The legal domain's table of contents. */
public final class LegalDomain implements Domain {
    @Override
    public String code() {
        return "FZ";
    }

    @Override
    public String name() {
        return "法制";
    }

    @Override
    public List<Class<? extends Operation>> operations() {
        return List.of(OrderCorrection.class, ImposePenalty.class);
    }
}

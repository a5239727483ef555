package org.lianbing.sandbox.qualification;

import java.util.List;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;

/** The qualification domain's table of contents. */
public final class QualificationDomain implements Domain {
    @Override
    public String code() {
        return "RD";
    }

    @Override
    public String name() {
        return "认定";
    }

    @Override
    public List<Class<? extends Operation>> operations() {
        return List.of(AssignTaxItems.class, RegisterGeneralTaxpayer.class);
    }
}

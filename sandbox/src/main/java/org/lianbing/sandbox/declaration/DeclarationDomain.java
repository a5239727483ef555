package org.lianbing.sandbox.declaration;

import java.util.List;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;

/** The declaration domain's table of contents. */
public final class DeclarationDomain implements Domain {
    @Override
    public String code() {
        return "SB";
    }

    @Override
    public String name() {
        return "申报";
    }

    @Override
    public List<Class<? extends Operation>> operations() {
        return List.of(
                FileGeneralVatReturn.class,
                FileSmallScaleVatReturn.class,
                FileSurchargesReturn.class,
                CorrectReturn.class);
    }
}

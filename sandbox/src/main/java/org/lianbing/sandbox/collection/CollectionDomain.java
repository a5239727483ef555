package org.lianbing.sandbox.collection;

import java.util.List;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;

/** The collection domain's table of contents. */
public final class CollectionDomain implements Domain {
    @Override
    public String code() {
        return "ZS";
    }

    @Override
    public String name() {
        return "征收";
    }

    @Override
    public List<Class<? extends Operation>> operations() {
        return List.of(
                CollectPayment.class, RecordDebitResult.class, AssessLateFee.class, SignThreePartyAgreement.class);
    }
}

package org.lianbing.sandbox.certificates;

import java.util.List;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;

/** The certificates domain's table of contents. */
public final class CertificatesDomain implements Domain {
    @Override
    public String code() {
        return "ZM";
    }

    @Override
    public String name() {
        return "证明";
    }

    @Override
    public List<Class<? extends Operation>> operations() {
        return List.of(IssuePaymentCertificate.class);
    }
}

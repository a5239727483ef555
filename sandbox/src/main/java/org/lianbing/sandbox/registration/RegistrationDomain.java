package org.lianbing.sandbox.registration;

import java.util.List;
import org.lianbing.sandbox.Domain;
import org.lianbing.sandbox.Operation;

/** The registration domain's table of contents. */
public final class RegistrationDomain implements Domain {
    @Override
    public String code() {
        return "DJ";
    }

    @Override
    public String name() {
        return "登记";
    }

    @Override
    public List<Class<? extends Operation>> operations() {
        return List.of(
                RegisterTaxpayer.class,
                ConfirmUnifiedCodeTaxpayer.class,
                ChangeRegistration.class,
                FileAccountingSystem.class,
                ReportBankAccount.class);
    }
}

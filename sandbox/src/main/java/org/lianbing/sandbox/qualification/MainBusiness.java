package org.lianbing.sandbox.qualification;

import org.lianbing.sandbox.law.vat.BusinessClass;
import org.lianbing.sandbox.value.Choice;

/** The main line of business (主营业务类别), by which the limit of sales differed until 2018-04-30. */
public enum MainBusiness implements Choice {
    PRODUCTION("1", BusinessClass.PRODUCTION),
    TRADE("2", BusinessClass.TRADE),
    TAXABLE_SERVICES("3", BusinessClass.TAXABLE_SERVICES);

    private final String code;
    private final BusinessClass inLaw;

    MainBusiness(String code, BusinessClass inLaw) {
        this.code = code;
        this.inLaw = inLaw;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return inLaw.label();
    }

    BusinessClass inLaw() {
        return inLaw;
    }
}

package org.lianbing.sandbox.registration;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.Faults;
import org.lianbing.sandbox.Label;
import org.lianbing.sandbox.Limits.Coded;
import org.lianbing.sandbox.Limits.Number;
import org.lianbing.sandbox.Limits.Text;
import org.lianbing.sandbox.books.registration.Taxpayer.Investor;
import org.lianbing.sandbox.value.InvalidValue;
import org.lianbing.sandbox.value.ResidentId;

/**
 * An investor (投资方) on the form of registration.
 *
 * @param share percent
 * @param country only foreign investors must state it
 */
public record InvestorRow(
        @Label("投资方名称") @Text(max = 80) String investorName,
        @Label("证件类型") InvestorIdKind idType,
        @Label("证件号码") @Text(max = 20) String idNo,
        @Label("投资比例（%）") @Number(precision = 5, scale = 2) BigDecimal share,
        @Label("国家（地区）") @Coded("country") @Nullable String country) {
    private static final String CHINA = "156";

    boolean isForeign() {
        return country != null && !country.equals(CHINA);
    }

    void check(String path, Faults faults) {
        if (share.signum() == 0) {
            faults.add(path + ".share", "CV05", "投资比例（%） 应大于 0");
        }
        try {
            checkIdNo();
        } catch (InvalidValue wrong) {
            faults.add(path + ".id_no", "CV05", "证件号码：" + wrong.getMessage());
        }
    }

    /** A licence from abroad has a number of its own kind. */
    private void checkIdNo() {
        switch (idType) {
            case RESIDENT_ID -> ResidentId.of(idNo);
            case BUSINESS_LICENCE -> {
                if (!isForeign()) {
                    LicenceNo.of(idNo);
                }
            }
        }
    }

    String percent() {
        return share.stripTrailingZeros().toPlainString();
    }

    Investor investor() {
        return new Investor(investorName, idType.code(), idNo, percent(), country == null ? CHINA : country);
    }
}

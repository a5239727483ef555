package org.lianbing.sandbox.law.surcharge;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.lianbing.sandbox.law.dated.DatedValues;
import org.lianbing.sandbox.law.rule.Work;

/** The halving of six local taxes and two surcharges (六税两费). Who is entitled is for the caller to find out. */
public final class SixTaxesRelief {
    public static final BigDecimal HALF = new BigDecimal("0.5");
    public static final DatedValues<String> BENEFICIARIES =
            DatedValues.read("surcharge/six-taxes-relief.yaml", String.class);

    private SixTaxesRelief() {}

    public static boolean inForce(LocalDate date) {
        return BENEFICIARIES.find("beneficiaries", date).isPresent();
    }

    /**
     * Notes in a worked calculation that half is charged, and whom the relief is for on that day.
     *
     * @param clause what the tax is charged by, cited on a day without the relief
     */
    public static void explain(Work work, LocalDate date, String clause) {
        BENEFICIARIES
                .find("beneficiaries", date)
                .ifPresentOrElse(
                        version -> work.step("六税两费减半：" + version.value() + "，× 0.5", version.source()),
                        () -> work.step(date + " 不在六税两费减半的施行期（2019-01-01～2027-12-31）内；按所填减半计算", clause));
    }
}

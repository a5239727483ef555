package org.lianbing.scenarios.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.lianbing.sandbox.value.Money;

/** A lease of business premises; the rent of the whole term follows from the monthly one. */
public record Lease(
        String lessor, String lessee, String address, Money monthlyRent, LocalDate from, LocalDate to, LocalDate signed)
        implements Sheet {
    @Override
    public String heading() {
        return "房屋租赁合同";
    }

    /** Whole months from the first to the last day, both included. */
    public long months() {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    public Money totalRent() {
        return Money.rounded(monthlyRent.yuan().multiply(BigDecimal.valueOf(months())));
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.of("lessor", "出租方", lessor),
                Field.of("lessee", "承租方", lessee),
                Field.of("address", "房屋坐落", address),
                Field.of("from", "租期起", from),
                Field.of("to", "租期止", to),
                Field.of("months", "租期（月）", months()),
                Field.of("monthly_rent", "月租金", monthlyRent),
                Field.of("total_rent", "租金合计", totalRent()),
                Field.of("signed", "签订日期", signed));
    }
}

package org.lianbing.scenarios.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.InvoiceCode;
import org.lianbing.sandbox.value.InvoiceNumber;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;

/** A VAT invoice, special or ordinary; tax and totals follow from its lines. */
public record Invoice(
        boolean special,
        InvoiceCode code,
        InvoiceNumber number,
        LocalDate issued,
        Party seller,
        Party buyer,
        List<Line> lines)
        implements Sheet {

    /** One of the two named on it. */
    public record Party(
            String name,
            String taxpayerId,
            @Nullable String address,
            @Nullable String bank) {}

    /** A line; {@code amount} is without tax. */
    public record Line(
            String name, @Nullable String unit, @Nullable BigDecimal quantity, Money amount, Rate rate) {
        public Money tax() {
            return amount.times(rate);
        }
    }

    public Money net() {
        return total(Line::amount);
    }

    public Money tax() {
        return total(Line::tax);
    }

    public Money gross() {
        return net().plus(tax());
    }

    private Money total(Function<Line, Money> figure) {
        return lines.stream().map(figure).reduce(Money.ZERO, Money::plus);
    }

    @Override
    public String heading() {
        return special ? "增值税专用发票" : "增值税普通发票";
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(
                Field.of("code", "发票代码", code),
                Field.of("number", "发票号码", number),
                Field.of("issued", "开票日期", issued),
                Field.of("buyer_name", "购买方名称", buyer.name()),
                Field.of("buyer_taxpayer_id", "购买方识别号", buyer.taxpayerId())));
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            fields.add(Field.of("line_" + (i + 1) + "_name", "货物或应税劳务", line.name()));
            fields.add(Field.of("line_" + (i + 1) + "_amount", "金额", line.amount()));
            fields.add(Field.of("line_" + (i + 1) + "_rate", "税率", line.rate()));
            fields.add(Field.of("line_" + (i + 1) + "_tax", "税额", line.tax()));
        }
        fields.add(Field.of("net", "合计金额", net()));
        fields.add(Field.of("tax", "合计税额", tax()));
        fields.add(Field.of("gross", "价税合计", gross()));
        fields.add(Field.of("seller_name", "销售方名称", seller.name()));
        fields.add(Field.of("seller_taxpayer_id", "销售方识别号", seller.taxpayerId()));
        return List.copyOf(fields);
    }
}

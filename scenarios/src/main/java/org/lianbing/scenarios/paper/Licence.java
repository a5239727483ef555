package org.lianbing.scenarios.paper;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.value.Money;

/** A business licence (营业执照副本). */
public record Licence(
        String no,
        String name,
        String type,
        String address,
        String legalRepresentative,
        Money regCapital,
        Money paidCapital,
        LocalDate established,
        String term,
        String scope,
        String authority,
        LocalDate issued)
        implements Sheet {
    @Override
    public String heading() {
        return "营业执照（副本）";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.of("no", no.length() == 18 ? "统一社会信用代码" : "注册号", no),
                Field.of("name", "名称", name),
                Field.of("type", "类型", type),
                Field.of("address", "住所", address),
                Field.of("legal_representative", "法定代表人", legalRepresentative),
                Field.of("reg_capital", "注册资本", regCapital),
                Field.of("paid_capital", "实收资本", paidCapital),
                Field.of("established", "成立日期", established),
                Field.of("term", "营业期限", term),
                Field.of("scope", "经营范围", scope),
                Field.of("authority", "登记机关", authority),
                Field.of("issued", "发照日期", issued));
    }
}

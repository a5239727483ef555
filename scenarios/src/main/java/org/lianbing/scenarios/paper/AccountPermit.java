package org.lianbing.scenarios.paper;

import java.time.LocalDate;
import java.util.List;

/** A permit to open a basic bank account (开户许可证). */
public record AccountPermit(
        String no,
        String holder,
        String legalRepresentative,
        String bankName,
        String bankCode,
        String account,
        LocalDate opened)
        implements Sheet {
    @Override
    public String heading() {
        return "开户许可证";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.of("no", "核准号", no),
                Field.of("holder", "存款人名称", holder),
                Field.of("legal_representative", "法定代表人", legalRepresentative),
                Field.of("bank_name", "开户银行", bankName),
                Field.of("bank_code", "行号", bankCode),
                Field.of("account", "账号", account),
                Field.of("opened", "开户日期", opened));
    }
}

package org.lianbing.scenarios.paper;

import java.util.List;
import org.lianbing.sandbox.value.ResidentId;

/** A resident identity card; sex and birthday follow from its number. */
public record IdCard(String name, ResidentId idNo, String address) implements Sheet {
    @Override
    public String heading() {
        return "居民身份证";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.of("name", "姓名", name),
                Field.of("sex", "性别", idNo.sex().title()),
                Field.of("birthday", "出生", idNo.birthday()),
                Field.of("address", "住址", address),
                Field.of("id_no", "公民身份号码", idNo));
    }
}

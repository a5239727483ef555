package org.lianbing.scenarios.paper;

import java.time.LocalDate;
import java.util.List;

/** A notice or decision of an office (通知书、决定书), or any other letter. */
public record Notice(String issuer, String no, String addressee, LocalDate issued, String body) implements Sheet {
    @Override
    public String heading() {
        return "通知书";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.of("issuer", "发文单位", issuer),
                Field.of("no", "文号", no),
                Field.of("addressee", "送", addressee),
                Field.of("body", "内容", body),
                Field.of("issued", "日期", issued));
    }
}

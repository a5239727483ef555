package org.lianbing.scenarios.paper;

import java.util.ArrayList;
import java.util.List;

/** A filled-in form: an application slip, a power of attorney, a list of persons. */
public record Slip(String applicant, List<Line> lines) implements Sheet {

    /** A filled-in line. */
    public record Line(String name, String label, String value) {}

    @Override
    public String heading() {
        return "申请表";
    }

    @Override
    public List<Field> fields() {
        List<Field> fields = new ArrayList<>(List.of(Field.of("applicant", "申请人", applicant)));
        lines.forEach(line -> fields.add(Field.of(line.name(), line.label(), line.value())));
        return List.copyOf(fields);
    }
}

package org.lianbing.sandbox.qualification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.LevySubItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The sub-item under which a small-scale taxpayer is taxed once he is a general one, by his main business and, for
 * services, the section of his industry.
 *
 * @param section null for any
 */
record GeneralVatItem(String business, @Nullable String section, LevySubItem subItem) {
    private static final List<GeneralVatItem> ALL = read("general-vat-items.yaml");

    /** The first line that fits and is in force on the day; the last line of each business always is. */
    static LevySubItem of(MainBusiness business, String industry, LocalDate from) {
        var section = CodeTables.named("industry").rows(industry).stream()
                .map(row -> row.text("section"))
                .findFirst()
                .orElse("");
        return ALL.stream()
                .filter(line -> line.business.equals(business.code()))
                .filter(line -> line.section == null || line.section.equals(section))
                .map(GeneralVatItem::subItem)
                .filter(item -> item.isValidOn(from))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(business + " 自 " + from + " 没有增值税品目"));
    }

    private static List<GeneralVatItem> read(String file) {
        try (var in = GeneralVatItem.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("缺少 " + file);
            }
            List<GeneralVatItem> lines = new ArrayList<>();
            new YAMLMapper().readTree(in).required("items").forEach(line -> lines.add(line(line)));
            return List.copyOf(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static GeneralVatItem line(JsonNode line) {
        var section = line.path("section");
        return new GeneralVatItem(
                line.required("business").stringValue(),
                section.isMissingNode() ? null : section.stringValue(),
                LevySubItem.of(line.required("levy_sub_item").stringValue()));
    }
}

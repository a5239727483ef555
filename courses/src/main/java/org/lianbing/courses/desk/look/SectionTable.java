package org.lianbing.courses.desk.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.lianbing.courses.desk.TaxpayerFile.Section;
import org.lianbing.courses.look.Card;
import org.lianbing.courses.look.DataTable;

/** A section of the one-taxpayer view: one row as a list of facts, several as a table. */
public final class SectionTable {
    private static final int WIDEST_TABLE = 10;

    private SectionTable() {}

    public static Component of(Section section) {
        return new Card(section.title(), isFacts(section) ? facts(section.rows().getFirst()) : table(section));
    }

    private static boolean isFacts(Section section) {
        return section.rows().size() == 1 && section.rows().getFirst().size() > WIDEST_TABLE;
    }

    private static Component facts(Map<String, String> row) {
        var list = new DescriptionList();
        list.addClassName("lb-facts");
        row.forEach((label, text) -> {
            var pair = new Div(
                    new DescriptionList.Term(label), new DescriptionList.Description(text.isEmpty() ? "—" : text));
            list.add(pair);
        });
        return list;
    }

    private static Component table(Section section) {
        var table = new DataTable<Map<String, String>>(section.title());
        if (!section.rows().isEmpty()) {
            section.rows().getFirst().keySet().forEach(label -> table.text(label, row -> row.get(label)));
        }
        table.show(section.rows());
        return table;
    }
}

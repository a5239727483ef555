package org.lianbing.courses.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.value.Money;

/**
 * A dense table of some dozens of rows, with amounts at the right. For hundreds of rows take Vaadin's {@code Grid}.
 *
 * <pre>{@code
 * var table = new DataTable<Quota>("票种核定").text("票种", Quota::kind).number("每月", Quota::monthly).money("税额", Quota::tax);
 * table.show(quotas);
 * }</pre>
 */
public class DataTable<T> extends Div {
    /** A table wider than its place is scrolled with the arrow keys; one that fits is no stop for the Tab key. */
    private static final String REACHED_WHEN_IT_SCROLLS = """
            new ResizeObserver(() => this.toggleAttribute('tabindex', this.scrollWidth > this.clientWidth)
                && this.setAttribute('tabindex', '0')).observe(this)""";

    private record Column<T>(String title, boolean right, Function<T, Component> cell) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final HtmlContainer head = new HtmlContainer("tr");
    private final HtmlContainer rows = new HtmlContainer("tbody");

    @Tag("table")
    private static final class Table extends HtmlContainer {}

    /** @param caption what the table is about, for those who cannot see it */
    public DataTable(String caption) {
        addClassName("lb-table-box");
        var said = new HtmlContainer("caption");
        said.setText(caption);
        said.addClassName("lb-visually-hidden");
        var header = new HtmlContainer("thead");
        header.add(head);
        var table = new Table();
        table.addClassName("lb-table");
        table.add(said, header, rows);
        add(table);
        getElement().setAttribute("role", "group").setAttribute("aria-label", caption);
        addAttachListener(attach -> getElement().executeJs(REACHED_WHEN_IT_SCROLLS));
    }

    public DataTable<T> text(String title, Function<T, @Nullable String> value) {
        return column(title, false, row -> new Span(shown(value.apply(row))));
    }

    public DataTable<T> number(String title, Function<T, ? extends Number> value) {
        return column(
                title, true, row -> new Span(Amounts.count(value.apply(row).longValue())));
    }

    public DataTable<T> money(String title, Function<T, @Nullable Money> value) {
        return column(title, true, row -> {
            var amount = value.apply(row);
            return amount == null ? new Span("—") : new MoneyCell(amount);
        });
    }

    public DataTable<T> component(String title, Function<T, Component> cell) {
        return column(title, false, cell);
    }

    /** Shows these rows instead of those before. */
    public void show(Collection<T> values) {
        rows.removeAll();
        values.forEach(value -> rows.add(row(value)));
    }

    private DataTable<T> column(String title, boolean right, Function<T, Component> cell) {
        columns.add(new Column<>(title, right, cell));
        var header = new HtmlContainer(title.isEmpty() ? "td" : "th");
        header.setText(title);
        if (!title.isEmpty()) {
            header.getElement().setAttribute("scope", "col");
        }
        header.setClassName("lb-num", right);
        head.add(header);
        return this;
    }

    private HtmlContainer row(T value) {
        var row = new HtmlContainer("tr");
        for (var column : columns) {
            var cell = new HtmlContainer("td");
            cell.setClassName("lb-num", column.right());
            cell.add(column.cell().apply(value));
            row.add(cell);
        }
        return row;
    }

    private static String shown(@Nullable String text) {
        return text == null || text.isBlank() ? "—" : text;
    }
}

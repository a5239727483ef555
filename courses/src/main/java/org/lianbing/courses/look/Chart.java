package org.lianbing.courses.look;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/**
 * A picture of figures, drawn by Apache ECharts. The script is fetched when the first chart is shown. Colours follow light
 * and dark. What the picture says is also told to those who cannot see it, by {@code summary}.
 */
@JavaScript("context://look/chart.js")
public class Chart extends Div {
    private static final JsonMapper JSON = new JsonMapper();

    /** One named row of figures, in the order of the categories. */
    public record Series(String name, List<? extends Number> values) {}

    /** One field of a heat map: column and row by index, and its value. */
    public record Heat(int column, int row, double value) {}

    /** One point of a scatter chart with its name. */
    public record Point(String name, double x, double y) {}

    /** @param summary what the picture shows, in a sentence or two */
    public Chart(String summary) {
        addClassName("lb-chart");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", summary);
        addAttachListener(attach -> getElement().executeJs("window.lianbingChart(this)"));
    }

    public Chart bars(List<String> categories, Series... series) {
        return axes(categories, "bar", series);
    }

    public Chart lines(List<String> categories, Series... series) {
        return axes(categories, "line", series);
    }

    /** Values from {@code least} to {@code most}, pale to deep. */
    public Chart heatMap(List<String> columns, List<String> rows, List<Heat> fields, double least, double most) {
        var data = fields.stream()
                .map(field -> List.<Number>of(field.column(), field.row(), field.value()))
                .toList();
        return draw(Map.of(
                "grid", Map.of("left", 8, "right", 8, "top", 8, "bottom", 48, "containLabel", true),
                "tooltip", Map.of("position", "top"),
                "xAxis", Map.of("type", "category", "data", columns),
                "yAxis", Map.of("type", "category", "data", rows, "inverse", true),
                "visualMap", Map.of("min", least, "max", most, "orient", "horizontal", "left", "center", "bottom", 0),
                "series", List.of(Map.of("type", "heatmap", "data", data, "label", Map.of("show", true)))));
    }

    public Chart scatter(String xName, String yName, List<Point> points) {
        var data = points.stream()
                .map(point -> Map.of("name", point.name(), "value", List.of(point.x(), point.y())))
                .toList();
        return draw(Map.of(
                "grid", Map.of("left", 8, "right", 24, "top", 32, "bottom", 28, "containLabel", true),
                "tooltip", Map.of("trigger", "item"),
                "xAxis", Map.of("type", "value", "name", xName, "nameLocation", "middle", "nameGap", 26),
                "yAxis", Map.of("type", "value", "name", yName),
                "series", List.of(Map.of("type", "scatter", "symbolSize", 10, "data", data))));
    }

    /** A share of a whole, as a ring with its percentage inside. */
    public Chart ring(String name, double share) {
        return draw(Map.of(
                "series",
                List.of(Map.of(
                        "type",
                        "gauge",
                        "startAngle",
                        90,
                        "endAngle",
                        -270,
                        "pointer",
                        Map.of("show", false),
                        "progress",
                        Map.of("show", true, "roundCap", true),
                        "axisTick",
                        Map.of("show", false),
                        "splitLine",
                        Map.of("show", false),
                        "axisLabel",
                        Map.of("show", false),
                        "data",
                        List.of(Map.of("value", Math.round(share * 100), "name", name))))));
    }

    /** Any option ECharts knows, for pictures of a feature's own. */
    public Chart draw(Map<String, ?> option) {
        getElement().setAttribute("data-option", Objects.requireNonNull(JSON.writeValueAsString(option)));
        getElement().executeJs("window.lianbingChart && window.lianbingChart(this)");
        return this;
    }

    private Chart axes(List<String> categories, String type, Series... series) {
        var drawn = List.of(series).stream()
                .map(one -> Map.of("type", type, "name", one.name(), "data", one.values()))
                .toList();
        return draw(Map.of(
                "grid",
                        Map.of(
                                "left",
                                8,
                                "right",
                                8,
                                "top",
                                series.length > 1 ? 36 : 16,
                                "bottom",
                                8,
                                "containLabel",
                                true),
                "legend", Map.of("show", series.length > 1, "top", 0),
                "tooltip", Map.of("trigger", "axis"),
                "xAxis", Map.of("type", "category", "data", categories),
                "yAxis", Map.of("type", "value"),
                "series", drawn));
    }
}

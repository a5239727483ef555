package org.lianbing.sandbox.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lianbing.sandbox.law.rule.RuleDate;

/** Finds in a clause what had not been issued yet, or was repealed, on a day. */
final class Anachronisms {
    /** A year that dates a document: 财税〔2018〕32号, 2019年第39号公告, 行政处罚法(2021), 2011修正. */
    private static final Pattern YEAR = Pattern.compile("[〔(\\[]?((?:19|20)\\d{2})(?:〕|\\]|\\)|年第|年修正|修正)");

    private static final Map<String, LocalDate> BEGINS = new LinkedHashMap<>();
    private static final Map<String, LocalDate> ENDS = new LinkedHashMap<>();

    static {
        BEGINS.put("增值税法", LocalDate.of(2026, 1, 1));
        BEGINS.put("印花税法", LocalDate.of(2022, 7, 1));
        BEGINS.put("城市维护建设税法", LocalDate.of(2021, 9, 1));
        BEGINS.put("行政处罚法(2021)", LocalDate.of(2021, 7, 15));
        BEGINS.put("车辆购置税法", LocalDate.of(2019, 7, 1));
        BEGINS.put("车船税法", LocalDate.of(2012, 1, 1));
        BEGINS.put("企业所得税法", LocalDate.of(2008, 1, 1));
        ENDS.put("增值税暂行条例", LocalDate.of(2025, 12, 31));
        ENDS.put("印花税暂行条例", LocalDate.of(2022, 6, 30));
        ENDS.put("城市维护建设税暂行条例", LocalDate.of(2021, 8, 31));
        ENDS.put("行政处罚法(2009)", LocalDate.of(2021, 7, 14));
        ENDS.put("车辆购置税暂行条例", LocalDate.of(2019, 6, 30));
    }

    private Anachronisms() {}

    /**
     * @param inputs of the rule; a date among them wins over that of the call, so a clause in force on any of the days
     *     named is right
     */
    static List<String> in(String clause, LocalDate call, Map<String, Object> inputs) {
        var found = Stream.concat(
                        Stream.of(call),
                        inputs.values().stream()
                                .filter(String.class::isInstance)
                                .flatMap(text -> RuleDate.read((String) text).stream()))
                .map(day -> on(clause, day))
                .toList();
        return found.stream().anyMatch(List::isEmpty) ? List.of() : found.getFirst();
    }

    private static List<String> on(String clause, LocalDate day) {
        var undated = BEGINS.entrySet().stream()
                .filter(law -> clause.contains(law.getKey()) && day.isBefore(law.getValue()))
                .map(law -> law.getKey() + " 自 " + law.getValue() + " 起");
        var repealed = ENDS.entrySet().stream()
                .filter(law -> clause.contains(law.getKey()) && day.isAfter(law.getValue()))
                .map(law -> law.getKey() + " 止于 " + law.getValue());
        var later = YEAR.matcher(clause)
                .results()
                .filter(year -> Integer.parseInt(year.group(1)) > day.getYear())
                .map(year -> year.group() + " 晚于 " + day);
        return Stream.of(undated, repealed, later).flatMap(found -> found).toList();
    }
}

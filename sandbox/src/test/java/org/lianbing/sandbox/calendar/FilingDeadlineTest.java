package org.lianbing.sandbox.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.InvalidValue;
import org.lianbing.sandbox.value.TaxPeriod;
import tools.jackson.dataformat.yaml.YAMLMapper;

class FilingDeadlineTest {
    private final FilingDeadline deadline = FilingDeadline.statutory();

    @ParameterizedTest(name = "{0} is due {1} by {2}")
    @MethodSource("publishedMonths")
    void everyPublishedMonth(YearMonth month, LocalDate due, DueMethod method) {
        assertThat(deadline.due(month.atDay(1), month.atDay(15))).isEqualTo(due);
        assertThat(deadline.due(month.atDay(1), month.atDay(15), method)).isEqualTo(due);
        assertThat(deadline.dueOf(TaxPeriod.month(month.minusMonths(1)), DueRule.WITHIN_15_DAYS))
                .isEqualTo(due);
    }

    @Test
    void tenYearsArePublished() throws IOException {
        assertThat(publishedMonths().count()).isEqualTo(120);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "R-DUE-01, 2015-01-01, 2015-01-15, calendar, 2015-01-19",
        "R-DUE-03, 2015-04-01, 2015-04-15, calendar, 2015-04-20",
        "R-DUE-05, 2015-08-01, 2015-08-15, calendar, 2015-08-17",
        "R-DUE-06, 2015-10-01, 2015-10-15, calendar, 2015-10-22",
        "R-DUE-08, 2015-12-01, 2015-12-15, calendar, 2015-12-15",
        "R-DUE-10, 2024-04-01, 2024-04-15, workday, 2024-04-18",
        "R-DUE-11, 2024-05-01, 2024-05-15, workday, 2024-05-22",
        "R-DUE-13, 2024-09-01, 2024-09-15, workday, 2024-09-18",
        "R-DUE-15, 2024-12-01, 2024-12-15, workday, 2024-12-16",
        "R-DUE-16, , 2015-05-31, last_day_only, 2015-06-01",
        "R-DUE-50, 2020-10-01, 2020-10-15, workday, 2020-10-23",
        "R-DUE-51, 2017-10-01, 2017-10-15, calendar, 2017-10-23",
        "R-DUE-52, 2021-02-01, 2021-02-15, workday, 2021-02-23"
    })
    void goldenCase(String id, LocalDate periodStart, LocalDate baseDay, String method, LocalDate due) {
        assertThat(deadline.due(periodStart, baseDay, DueMethod.ofCode(method))).isEqualTo(due);
    }

    @Test
    void aNoticeReplacesBothMethodsButOnlyForTheFifteenth() {
        var start = LocalDate.of(2020, 10, 1);
        assertThat(deadline.due(start, LocalDate.of(2020, 10, 15), DueMethod.CALENDAR))
                .isEqualTo(LocalDate.of(2020, 10, 23));
        assertThat(deadline.due(start, LocalDate.of(2020, 10, 15), DueMethod.LAST_DAY_ONLY))
                .isEqualTo(LocalDate.of(2020, 10, 15));
        assertThat(deadline.due(start, LocalDate.of(2020, 10, 16))).isEqualTo(LocalDate.of(2020, 10, 28));
    }

    @Test
    void twoHolidayDaysWithinTheTermDoNotCount() {
        assertThat(deadline.due(LocalDate.of(2015, 10, 6), LocalDate.of(2015, 10, 15)))
                .isEqualTo(LocalDate.of(2015, 10, 15));
        assertThat(deadline.due(LocalDate.of(2015, 10, 5), LocalDate.of(2015, 10, 15)))
                .isEqualTo(LocalDate.of(2015, 10, 19));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-Q3, 04, 2015-10-22",
        "2015-09, 04, 2015-10-22",
        "2014, 05, 2015-06-01",
        "2015, 05, 2016-05-31",
        "2015, 04, 2016-01-18"
    })
    void aTaxPeriodIsDueByItsRule(String period, String rule, LocalDate due) {
        assertThat(deadline.dueOf(TaxPeriod.of(period), DueRule.ofCode(rule))).isEqualTo(due);
    }

    @Test
    void beyondTheHolidayDataOnlyTheWeekendPutsOff() {
        assertThat(deadline.dueOf(TaxPeriod.of("2031-01"), DueRule.WITHIN_15_DAYS))
                .isEqualTo(LocalDate.of(2031, 2, 17));
    }

    @Test
    void aTermWithoutBeginningIsForTheLastDayMethodAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline.due(null, LocalDate.of(2015, 10, 15), DueMethod.CALENDAR));
    }

    @Test
    void theRulesAreThoseOfTheCodeTable() {
        for (DueRule rule : DueRule.values()) {
            assertThat(CodeTables.named("due_rule").label(rule.code())).isEqualTo(rule.title());
        }
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> DueRule.ofCode("06"));
    }

    static Stream<Arguments> publishedMonths() throws IOException {
        try (var stream = FilingDeadlineTest.class.getResourceAsStream("due.yaml")) {
            return new YAMLMapper().readTree(stream).properties().stream().flatMap(year -> {
                var method = DueMethod.ofCode(year.getValue().required("method").asString());
                var due = year.getValue().required("due");
                return IntStream.range(0, due.size())
                        .mapToObj(i -> Arguments.of(
                                YearMonth.of(Integer.parseInt(year.getKey()), i + 1),
                                LocalDate.parse(due.get(i).asString()),
                                method));
            });
        }
    }
}

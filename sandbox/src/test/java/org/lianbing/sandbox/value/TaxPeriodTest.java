package org.lianbing.sandbox.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2015-09, MONTH, 2015-09-01, 2015-09-30, 2015-08, 2015-10",
        "2016-02, MONTH, 2016-02-01, 2016-02-29, 2016-01, 2016-03",
        "2015-12, MONTH, 2015-12-01, 2015-12-31, 2015-11, 2016-01",
        "2015-Q1, QUARTER, 2015-01-01, 2015-03-31, 2014-Q4, 2015-Q2",
        "2015-Q3, QUARTER, 2015-07-01, 2015-09-30, 2015-Q2, 2015-Q4",
        "2015, YEAR, 2015-01-01, 2015-12-31, 2014, 2016"
    })
    void aPeriodHasDaysAndNeighbours(
            String text, PeriodKind kind, LocalDate first, LocalDate last, String previous, String next) {
        var period = TaxPeriod.of(text);
        assertThat(period).hasToString(text);
        assertThat(period.kind()).isEqualTo(kind);
        assertThat(period.firstDay()).isEqualTo(first);
        assertThat(period.lastDay()).isEqualTo(last);
        assertThat(period.previous()).hasToString(previous);
        assertThat(period.next()).hasToString(next);
        assertThat(period.contains(first)).isTrue();
        assertThat(period.contains(last)).isTrue();
        assertThat(period.contains(first.minusDays(1))).isFalse();
        assertThat(period.contains(last.plusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-13", "2015-00", "2015-Q5", "2015-9", "15-09", "2015Q3", "", "2015-09-01"})
    void anythingElseIsNoPeriod(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> TaxPeriod.of(text))
                .withMessage("所属期格式错误，应为 2015-09、2015-Q3 或 2015");
    }

    @Test
    void aPeriodBeginsOnItsFirstDay() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new TaxPeriod(PeriodKind.QUARTER, LocalDate.of(2015, 8, 1)));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new TaxPeriod(PeriodKind.MONTH, LocalDate.of(2015, 8, 2)));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2015-09-30, 2015-09",
        "QUARTER, 2015-09-30, 2015-Q3",
        "QUARTER, 2015-10-01, 2015-Q4",
        "YEAR, 2015-12-31, 2015"
    })
    void aDayIsCoveredByOnePeriodOfEachKind(PeriodKind kind, LocalDate date, String period) {
        assertThat(TaxPeriod.covering(kind, date)).hasToString(period);
    }

    @Test
    void periodsAreOrderedByTheirLastDay() {
        assertThat(Stream.of("2016-01", "2015-12", "2015-Q3", "2015", "2015-Q4", "2015-08")
                        .map(TaxPeriod::of)
                        .sorted())
                .map(TaxPeriod::toString)
                .containsExactly("2015-08", "2015-Q3", "2015", "2015-Q4", "2015-12", "2016-01");
    }

    @Test
    void aMonthCanBeGivenAsYearMonth() {
        assertThat(TaxPeriod.month(YearMonth.of(2015, 9))).isEqualTo(TaxPeriod.of("2015-09"));
    }

    @Test
    void thePeriodCodesAreThoseOfTheTable() {
        assertThat(PeriodKind.ofCode("06")).isEqualTo(PeriodKind.MONTH);
        assertThat(PeriodKind.ofCode("08")).isEqualTo(PeriodKind.QUARTER);
        assertThat(PeriodKind.ofCode("10")).isEqualTo(PeriodKind.YEAR);
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> PeriodKind.ofCode("11"));
    }

    @Test
    void aRangeWithoutEndContainsEveryLaterDay() {
        var open = DateRange.since(LocalDate.of(2015, 10, 1));
        assertThat(open.contains(LocalDate.of(2015, 9, 30))).isFalse();
        assertThat(open.contains(LocalDate.of(2099, 1, 1))).isTrue();
        assertThat(open.overlaps(DateRange.of("2015-01-01/2015-09-30"))).isFalse();
        assertThat(open.overlaps(DateRange.of("2015-01-01/2015-10-01"))).isTrue();
        assertThat(DateRange.of("2015-01-01/2015-10-01").overlaps(open)).isTrue();
    }

    @Test
    void aRangeDoesNotEndBeforeItBegins() {
        assertThat(DateRange.of("2015-01-01/2015-01-01").contains(LocalDate.of(2015, 1, 1)))
                .isTrue();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> DateRange.of("2015-01-02/2015-01-01"))
                .withMessage("有效期止不得早于有效期起");
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> DateRange.of("2015-02-30/"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> DateRange.of("2015-02-01"));
    }
}

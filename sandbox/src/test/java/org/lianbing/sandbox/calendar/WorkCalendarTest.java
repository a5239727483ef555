package org.lianbing.sandbox.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {
    private final WorkCalendar calendar = WorkCalendar.statutory();

    @ParameterizedTest
    @CsvSource({
        "2015-09-30, true",
        "2015-10-01, false",
        "2015-10-07, false",
        "2015-10-08, true",
        "2015-10-10, true",
        "2015-10-11, false",
        "2015-02-15, true",
        "2015-04-04, false",
        "2018-12-31, false",
        "2018-12-29, true"
    })
    void holidaysAreOffAndExchangedWeekendsAreWorked(LocalDate date, boolean worked) {
        assertThat(calendar.isWorkday(date)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2012-10-01, true", "2012-10-06, false", "2031-01-01, true", "2031-01-04, false"})
    void inYearsWithoutDataOnlyWeekendsAreOff(LocalDate date, boolean worked) {
        assertThat(calendar.isWorkday(date)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({"2015-09-30, 2015-09-30", "2015-10-01, 2015-10-08", "2015-10-11, 2015-10-12", "2015-02-28, 2015-02-28"})
    void theNextWorkdayIsTheDayItselfIfItIsWorked(LocalDate date, LocalDate next) {
        assertThat(calendar.nextWorkday(date)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-09-30, 0, 2015-09-30",
        "2015-10-03, 0, 2015-10-03",
        "2015-09-30, 1, 2015-10-08",
        "2015-09-30, 3, 2015-10-10",
        "2015-09-30, 4, 2015-10-12",
        "2015-10-03, 1, 2015-10-08",
        "2015-07-31, 5, 2015-08-07"
    })
    void workdaysAreCountedFromTheDayAfter(LocalDate date, int workdays, LocalDate expected) {
        assertThat(calendar.plusWorkdays(date, workdays)).isEqualTo(expected);
    }

    @Test
    void workdaysBetweenUndoesPlusWorkdays() {
        var from = LocalDate.of(2015, 9, 30);
        for (int workdays = 1; workdays < 300; workdays++) {
            assertThat(calendar.workdaysBetween(from, calendar.plusWorkdays(from, workdays)))
                    .isEqualTo(workdays);
        }
        assertThat(calendar.workdaysBetween(from, from)).isZero();
        assertThat(calendar.workdaysBetween(from, LocalDate.of(2015, 10, 7))).isZero();
        assertThat(calendar.workdaysBetween(LocalDate.of(2015, 10, 9), from)).isEqualTo(-2);
    }

    @Test
    void workdaysAreNotCountedBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkdays(LocalDate.of(2015, 10, 8), -1));
    }
}

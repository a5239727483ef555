package org.lianbing.sandbox.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRangeTest {
    private static final String CODE = "4300151130";
    private static final String OTHER_CODE = "4300152130";
    private static final NumberRange RANGE = range("00012301", "00012325");

    @Test
    void bothEndsCount() {
        assertThat(RANGE.size()).isEqualTo(25);
        assertThat(range("00000001", "00000001").size()).isEqualTo(1);
        assertThat(range("00000000", "99999999").size()).isEqualTo(100_000_000);
    }

    @Test
    void numbersArePrintedWithEightDigits() {
        assertThat(RANGE.fromText()).isEqualTo("00012301");
        assertThat(RANGE.toText()).isEqualTo("00012325");
        assertThat(RANGE).hasToString("4300151130/00012301-00012325");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "123456789", "0001230A", ""})
    void aNumberHasEightDigits(String number) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> NumberRange.of(CODE, number, "99999999"))
                .withMessage("发票号码应为 8 位数字");
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> NumberRange.of("（2015）湘国缴", number, "99999999"))
                .withMessage("票证号码应为 8 位数字");
    }

    @Test
    void aRangeDoesNotRunBackwards() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> range("00012302", "00012301"))
                .withMessage("起始号码不得大于终止号码");
    }

    @ParameterizedTest
    @CsvSource({
        "00012290, 00012300, 1",
        "00012326, 00012330, 1",
        "00012301, 00012325, 0",
        "00012290, 00012330, 0",
        "00012301, 00012310, 1",
        "00012320, 00012325, 1",
        "00012310, 00012310, 2"
    })
    void subtractionLeavesNoneOneOrTwo(String from, String to, int left) {
        var taken = range(from, to);
        var rest = RANGE.minus(taken);
        assertThat(rest).hasSize(left);
        assertThat(rest).noneMatch(taken::overlaps).allMatch(RANGE::contains);
        long inCommon = RANGE.overlaps(taken)
                ? Math.min(RANGE.to(), taken.to()) - Math.max(RANGE.from(), taken.from()) + 1L
                : 0;
        assertThat(rest.stream().mapToInt(NumberRange::size).sum()).isEqualTo(25 - inCommon);
    }

    @Test
    void theMiddleTakenOutLeavesBothSides() {
        assertThat(RANGE.minus(range("00012305", "00012309")))
                .containsExactly(range("00012301", "00012304"), range("00012310", "00012325"));
    }

    @Test
    void touchingRangesMergeButNotAcrossAGap() {
        var next = range("00012326", "00012330");
        assertThat(RANGE.overlaps(next)).isFalse();
        assertThat(RANGE.joins(next)).isTrue();
        assertThat(next.joins(RANGE)).isTrue();
        assertThat(RANGE.merge(next)).isEqualTo(range("00012301", "00012330"));
        var apart = range("00012327", "00012330");
        assertThat(RANGE.joins(apart)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> RANGE.merge(apart));
    }

    @Test
    void rangesOfDifferentCodesNeverMeet() {
        var other = NumberRange.of(OTHER_CODE, "00012301", "00012325");
        assertThat(RANGE.overlaps(other)).isFalse();
        assertThat(RANGE.contains(other)).isFalse();
        assertThat(RANGE.joins(NumberRange.of(OTHER_CODE, "00012326", "00012330")))
                .isFalse();
        assertThat(RANGE.minus(other)).containsExactly(RANGE);
    }

    @Test
    void containmentIncludesTheEnds() {
        assertThat(RANGE.contains(12301)).isTrue();
        assertThat(RANGE.contains(12325)).isTrue();
        assertThat(RANGE.contains(12326)).isFalse();
        assertThat(RANGE.contains(RANGE)).isTrue();
        assertThat(RANGE.contains(range("00012301", "00012326"))).isFalse();
    }

    @Test
    void manyRangesMergeIntoAsFewAsPossible() {
        var other = NumberRange.of(OTHER_CODE, "00012326", "00012330");
        assertThat(NumberRange.merged(List.of(
                        other,
                        range("00012311", "00012325"),
                        range("00012301", "00012310"),
                        range("00012400", "00012401"))))
                .containsExactly(RANGE, range("00012400", "00012401"), other);
        assertThat(NumberRange.merged(List.of())).isEmpty();
    }

    @Test
    void theFirstNumbersCanBeTaken() {
        assertThat(RANGE.first(5)).isEqualTo(range("00012301", "00012305"));
        assertThat(RANGE.first(25)).isEqualTo(RANGE);
        assertThatIllegalArgumentException().isThrownBy(() -> RANGE.first(26));
        assertThatIllegalArgumentException().isThrownBy(() -> RANGE.first(0));
    }

    @Test
    void aTextWithoutBothSeparatorsIsNoRange() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> NumberRange.of("4300151130"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> NumberRange.of("/00012301-00012325"));
    }

    private static NumberRange range(String from, String to) {
        return NumberRange.of(CODE, from, to);
    }
}

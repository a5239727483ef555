package org.lianbing.courses.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts and questions are taken apart. */
class AnalysisTest {
    private final Synonyms synonyms = new Synonyms();

    private List<String> parts(String typed) {
        return Typed.parts(typed, synonyms).stream().map(AnalysisTest::said).toList();
    }

    private static String said(Part part) {
        return switch (part) {
            case Part.Concept concept -> "=" + concept.group().id();
            case Part.Run run -> run.text();
            case Part.Character one -> "'" + one.text();
            case Part.Code code -> "#" + code.code();
            case Part.Latin latin -> "~" + latin.text();
        };
    }

    @Test
    void widthAndCaseDoNotMatterAndPlacesStay() {
        assertThat(Fold.of("ＦＰ－０３　Ab（免）")).isEqualTo("fp-03 ab(免)").hasSize("ＦＰ－０３　Ab（免）".length());
    }

    @Test
    void aQuestionFallsIntoSynonymsCodesChineseAndLatin() {
        assertThat(parts("外管证怎么核销")).containsExactly("=out-of-town-certificate", "怎么", "=write-off-certificate");
        assertThat(parts("FP-03-V2 限购znj")).containsExactly("#FP-03-V2", "=invoice-quota", "~znj");
        assertThat(parts("税（费）种认定")).containsExactly("=tax-items");
        assertThat(parts("税 9,999.99元")).containsExactly("'税", "~9,999.99", "'元");
        assertThat(parts("，。！*")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "fp-03, FP-03", "FP03, FP-03", "fp 03 v2, FP-03-V2", "FP-03-V02, FP-03-V2", "cv2, ''", "CV02, CV02", "cv-14, CV14", "fp0345, ''",
        "xfp03, ''", "dj_01_v12, DJ-01-V12",
    })
    void codesAreKnownHoweverTheyAreTyped(String typed, String code) {
        var codes = parts(typed).stream().filter(part -> part.startsWith("#")).toList();
        assertThat(String.join(" ", codes)).isEqualTo(code.isEmpty() ? "" : "#" + code);
    }

    @Test
    void theLongestSynonymWinsInAQuestionButATextHoldsTheInnerOnesToo() {
        assertThat(parts("一般纳税人登记")).containsExactly("=general-taxpayer-registration");
        var text = "办一般纳税人登记";
        assertThat(synonyms.all(text, Words.of(text).boundaries()))
                .extracting(match -> match.group().id())
                .contains("general-taxpayer-registration", "general-taxpayer");
    }

    @Test
    void aShortSynonymMustBeAWordOfTheSentence() {
        assertThat(parts("申报税款")).containsExactly("申报税款");
        assertThat(parts("全国税务系统")).containsExactly("全国税务系统");
        assertThat(parts("先抄税再报税")).contains("=report-tax-control");
    }

    @Test
    void lettersInsideLongerOnesAreNoSynonym() {
        assertThat(parts("TIPS")).containsExactly("=electronic-payment");
        assertThat(parts("tipster")).containsExactly("~tipster");
    }

    @Test
    void aWordInTwoGroupsIsRefusedAtTheStart() {
        var yaml = """
                version: 1
                groups:
                - {id: a, terms: [限购, 限量], operations: [], mark: 源}
                - {id: b, terms: [限额, 限购], operations: [], mark: 源}
                """;
        assertThatThrownBy(() -> new Synonyms(yaml)).hasMessageContaining("限购").hasMessageContaining("both a and b");
    }

    @Test
    void lettersAreReadAsSyllablesInEveryWay() {
        assertThat(Pinyin.ways("xian")).contains(new Pinyin.Way(List.of("xian"), true), new Pinyin.Way(List.of("xi", "an"), true));
        assertThat(Pinyin.ways("zhinaj")).contains(new Pinyin.Way(List.of("zhi", "na", "j"), false));
        assertThat(Pinyin.ways("qqq")).isEmpty();
        assertThat(Pinyin.ways("a".repeat(120))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void charactersWithSeveralReadingsAreFoundByEach() {
        assertThat(Pinyin.readings('行')).contains("xing", "hang");
        assertThat(Pinyin.spoken("银行", 0, "yinhang", 3)).isEqualTo(2);
        assertThat(Pinyin.spoken("银行", 0, "yinxing", 3)).isEqualTo(2);
        assertThat(Pinyin.spoken("税率", 0, "shuilv", 3)).isEqualTo(2);
        assertThat(Pinyin.spoken("滞纳金", 0, "znj", 3)).isEqualTo(3);
        assertThat(Pinyin.spoken("滞纳", 0, "zn", 3)).isZero();
        assertThat(Pinyin.spoken("滞纳", 0, "zn", 2)).isEqualTo(2);
        assertThat(Pinyin.spoken("滞纳金", 0, "fapiao", 2)).isZero();
    }

    @Test
    void anExcerptBeginsWithTheSentenceAndEscapesWhatIsNotMarked() {
        var text = "先看规定。".repeat(30) + "一定 <b>记牢</b>：限购量是每次的数。" + "再往下。".repeat(30);
        var excerpts = new Excerpts(Typed.parts("限购", synonyms), true);
        assertThat(excerpts.excerpt(text)).startsWith("一定 &lt;b&gt;记牢&lt;/b&gt;：<mark>限购量</mark>是每次的数。").endsWith("…");
        assertThat(excerpts.excerpt("没有那个词。")).isEqualTo("没有那个词。");
        assertThat(excerpts.title("<img src=x>限购")).isEqualTo("&lt;img src=x&gt;<mark>限购</mark>");
    }
}

package org.lianbing.courses.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianbing.courses.notes.NoteHit;
import org.lianbing.courses.notes.NoteHits;
import org.lianbing.courses.notes.NoteQuery;
import org.lianbing.courses.notes.NoteSearch;
import org.lianbing.courses.notes.Notebook;
import org.lianbing.courses.notes.NotebookTest;
import org.lianbing.courses.wire.Unavailable;
import org.springframework.beans.factory.annotation.Autowired;

/** What is found, over the notes that come with the product. */
@NotebookTest
class NoteSearchTest {
    @Autowired
    NoteSearch search;

    @Autowired
    Notebook notebook;

    @Autowired
    Synonyms synonyms;

    @BeforeEach
    void theIndexIsReady() {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptionsInstanceOf(Unavailable.class)
                .until(() -> search.find(NoteQuery.of("")).total() == notebook.countPublished());
    }

    private NoteHits find(String text) {
        return search.find(NoteQuery.of(text));
    }

    private static List<String> ids(NoteHits hits) {
        return hits.hits().stream().map(hit -> hit.note().id()).toList();
    }

    private static List<Float> scores(NoteHits hits) {
        return hits.hits().stream().map(NoteHit::score).toList();
    }

    @Test
    void oldAndNewNamesFindTheSame() {
        var found = find("外管证");
        assertThat(ids(found)).contains("dj-09-write-off-in-time");
        for (var other : List.of("外出经营证明", "跨区域报告", "外经证", "外出经营活动税收管理证明", "跨区域涉税事项报告", "ＷＧＺ", "waiguanzheng")) {
            assertThat(ids(find(other))).as(other).isEqualTo(ids(found));
        }
        assertThat(scores(find("跨区域报告"))).isEqualTo(scores(found));
        assertThat(found.meanings().getFirst().terms()).contains("外管证", "外出经营证明", "跨区域报告");
        assertThat(found.meanings().getFirst().since()).isEqualTo("2017-10");
    }

    @Test
    void allWordsOfEveryGroupFindTheSameWithTheSameScores() {
        for (var group : synonyms.groups()) {
            var first = find(group.terms().getFirst());
            for (var term : group.terms()) {
                var found = find(term);
                assertThat(found.total()).as(group.id() + " " + term).isEqualTo(first.total());
                assertThat(ids(found)).as(group.id() + " " + term).isEqualTo(ids(first));
                assertThat(scores(found)).as(group.id() + " " + term).isEqualTo(scores(first));
            }
        }
    }

    @Test
    void aSynonymAmongOtherWordsCountsToo() {
        assertThat(ids(find("比对 扫描认证"))).isEqualTo(ids(find("比对 勾选确认")));
    }

    @ParameterizedTest
    @CsvSource({
        "限购, fp-03-three-gates",
        "购票员, fp-03-only-listed-buyers",
        "滞纳金 本金, zs-02-principal-only",
        "FP-03-V2, fp-03-three-gates",
        "fp03v6, fp-03-overdue-return-first",
        "cv11, fp-03-cv11-right-post",
        "znj, zs-02-principal-only",
        "zhinajin, zs-02-principal-only",
        "jinshuip, fp-03-check-before-writing-the-disk",
        "一户式, zh-01-look-up-with-a-reason",
        "10000, fp-02-limit-is-strictly-below",
        "'9,999.99', fp-02-limit-is-strictly-below",
    })
    void theNoteIsAmongTheFirstThree(String text, String id) {
        assertThat(ids(find(text)).stream().limit(3)).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"票员名", "止号减", "系统记录数", "滚利", "缺资料处"})
    void aWordCutAnywhereFindsExactlyTheNotesThatHoldIt(String cut) {
        var holding = notebook.publishedAfter("", 1000).stream()
                .filter(note -> (note.title() + "|" + note.text().body() + "|"
                                + String.join("|", note.text().documents()))
                        .contains(cut))
                .map(note -> note.id())
                .toList();
        var found = find(cut);
        assertThat(holding).isNotEmpty();
        assertThat(found.exact()).isTrue();
        assertThat(ids(found)).containsExactlyInAnyOrderElementsOf(holding);
    }

    @Test
    void aShortWordInsideAnotherWordIsNotMeant() {
        // 报税 is a word for 抄报税; 申报税款 is something else.
        var withTax = find("报税");
        assertThat(ids(withTax)).contains("sb-01-before-you-start").doesNotContain("fp-03-overdue-return-first");
    }

    @Test
    void aQuestionFindsWhatComesNearAndSaysSo() {
        var found = find("购票员没带身份证怎么办");
        assertThat(found.exact()).isFalse();
        assertThat(ids(found)).contains("fp-03-only-listed-buyers");
        assertThat(find("购票员").exact()).isTrue();
    }

    @Test
    void onlyPartOfTheWordsIsBetterThanNothing() {
        var found = find("国庆 顺延 火箭 卫星");
        assertThat(found.exact()).isFalse();
        assertThat(found.total()).isPositive();
    }

    @Test
    void filtersNarrowWhatIsFound() {
        var all = find("申报");
        var domain = search.find(new NoteQuery("申报", "fp", null, null, 50, 0));
        assertThat(domain.total()).isPositive().isLessThan(all.total());
        assertThat(domain.hits()).allMatch(hit -> hit.note().text().domain().equals("FP"));
        var operation = search.find(new NoteQuery("", null, "SB-12", null, 50, 0));
        assertThat(operation.total()).isEqualTo(6);
        assertThat(operation.hits()).allMatch(hit -> hit.note().operations().contains("SB-12"));
        var refusal = search.find(new NoteQuery("", "FP", "FP-03", "FP-03-V2", 50, 0));
        assertThat(ids(refusal)).containsExactlyInAnyOrder("fp-03-three-gates", "fp-03-explain-the-limit");
        assertThat(search.find(new NoteQuery("", null, "XX-99", null, 50, 0)).total())
                .isZero();
    }

    @Test
    void theDomainsAddUpToAllThatWasFound() {
        var query = new NoteQuery("申报", "FP", null, null, 1, 0);
        var counts = search.countByDomain(query);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo((int) find("申报").total());
        assertThat(counts.get("FP")).isEqualTo((int) search.find(query).total());
    }

    @Test
    void pagesFollowOneAnother() {
        var first = search.find(new NoteQuery("申报", null, null, null, 5, 0));
        var second = search.find(new NoteQuery("申报", null, null, null, 5, 5));
        var both = search.find(new NoteQuery("申报", null, null, null, 10, 0));
        assertThat(ids(both)).startsWith(ids(first).toArray(String[]::new)).endsWith(ids(second).toArray(String[]::new));
        assertThat(search.find(new NoteQuery("申报", null, null, null, 5, 1_000_000)).hits())
                .isEmpty();
    }

    @Test
    void whatWasTypedIsMarkedAndTheRestIsEscaped() {
        var hit = find("限购").hits().getFirst();
        assertThat(hit.title()).startsWith("<mark>限购</mark>三道闸");
        assertThat(hit.excerpt()).contains("<mark>每次限量</mark>");
        assertThat(find("zhinajin").hits().getFirst().title()).contains("<mark>滞纳金</mark>");
        assertThat(find("11700").hits().getFirst().excerpt()).contains("<mark>11,700</mark>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "!!!", "*", "?*", "\\", "\"", "\"未闭合", "(", "a AND", "title:", "税~2", "[a TO b]", "+-&&||", "😀", "\u0000", "的",
                "怎么办", "税", "a", "1", "--", "<script>alert(1)</script>", "%", "_", "滞纳金" + "\uD842\uDFB7"
            })
    void nothingThatCanBeTypedBreaksIt(String text) {
        assertThatCode(() -> find(text)).doesNotThrowAnyException();
        assertThatCode(() -> search.countByDomain(NoteQuery.of(text))).doesNotThrowAnyException();
    }

    @Test
    void ofAHundredThousandCharactersTheBeginningIsLookedFor() {
        assertThat(find("滞纳金 " + " ".repeat(100_000)).total()).isEqualTo(find("滞纳金").total());
        for (var piece : List.of("税", "a", "滞纳金", "fp-03 ", "zhi", "1,", "(")) {
            assertThatCode(() -> find(piece.repeat(100_000))).doesNotThrowAnyException();
        }
    }

    @Test
    void withoutTextTheMostHelpfulComeFirst() {
        var all = search.find(new NoteQuery("", null, null, null, 1000, 0));
        assertThat(all.hits()).hasSize((int) notebook.countPublished());
        assertThat(all.hits()).isSortedAccordingTo((a, b) -> Integer.compare(
                b.note().helpful(), a.note().helpful()));
    }

    @Test
    void besideARefusalStandNotesAboutItAndThenAboutTheOperation() {
        var beside = search.forRefusal("FP-03", "FP-03-V2");
        assertThat(beside).hasSize(3);
        assertThat(beside.stream().limit(2).map(hit -> hit.note().id()))
                .containsExactlyInAnyOrder("fp-03-three-gates", "fp-03-explain-the-limit");
        assertThat(beside).allMatch(hit -> hit.note().operations().contains("FP-03"));
        assertThat(search.forRefusal("DJ-03", "CV02").getFirst().note().operations()).contains("DJ-03");
        assertThat(search.forRefusal("XX-99", "XX-99-V1")).isEmpty();
    }

    @Test
    void besideAFormStandTheNotesThatPutItsOperationFirst() {
        var beside = search.forOperation("ZS-04");
        assertThat(beside).isNotEmpty().hasSizeLessThanOrEqualTo(5);
        assertThat(beside.getFirst().note().operations().getFirst()).isEqualTo("ZS-04");
        assertThat(beside.getFirst().excerpt()).isNotBlank().doesNotContain("<mark>");
    }

    @Test
    void relatedNotesLeaveOutTheNoteItself() {
        var note = notebook.find("fp-03-three-gates").orElseThrow();
        assertThat(search.related(note)).hasSize(4).noneMatch(hit -> hit.note().equals(note));
        assertThat(search.related(note).getFirst().note().id()).isEqualTo("fp-03-explain-the-limit");
    }
}

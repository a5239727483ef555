package org.lianbing.courses.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

    @BeforeEach
    void theIndexIsReady() {
        await().ignoreExceptionsInstanceOf(Unavailable.class)
                .until(() -> search.find(NoteQuery.of("")).total() == notebook.countPublished());
    }

    private NoteHits find(String text) {
        return search.find(NoteQuery.of(text));
    }

    private static List<String> ids(NoteHits hits) {
        return hits.hits().stream().map(hit -> hit.note().id()).toList();
    }

    @Test
    void print() {
        for (var text : List.of("外管证", "限量超了怎么办", "滞纳金怎么算", "znj", "zhinajin", "sfz", "shuifeizhong", "wgz", "FP-03-V2", "fp03", "cv02",
                "纳税人登", "税", "税fz", "申报税款", "三方协议 验证", "换法人", "留抵对不上", "3万", "9,999.99", "国庆顺延到几号", "xianqi", "yanjiu", "dkfp", "购票员没带身份证", "!!!", "*", "foo bar", "的", "jinshuipan", "限购", "小微免税")) {
            var hits = find(text);
            System.err.println("### " + text + " -> " + hits.total() + " exact=" + hits.exact());
            for (var hit : hits.hits().stream().limit(4).toList()) {
                System.err.printf("   %.2f %s | %s%n", hit.score(), hit.title(), hit.excerpt());
            }
        }
    }
}

package org.lianbing.courses.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteMarkupTest {
    private final NoteMarkup markup = new NoteMarkup();

    @Test
    void listsTablesAndEmphasisBecomeHtml() {
        var html = markup.html("## 步骤\n\n1. **先**核身份\n2. 再改\n\n| 栏 | 数 |\n|---|---:|\n| 11 | 51,000 |\n");
        assertThat(html)
                .contains("<h3>步骤</h3>", "<strong>先</strong>", "<ol>", "<th align=\"right\">数</th>", "<td>11</td>")
                .doesNotContain("<h2>");
    }

    @Test
    void aCodeIsKeptTogether() {
        assertThat(markup.html("退 FP-03-V2 时，先办 FP-05。"))
                .contains("退 <span class=\"lb-code\">FP-03-V2</span> 时，先办 <span class=\"lb-code\">FP-05</span>。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![图](http://outside.example/x.png)",
                "[点](javascript:alert(1))",
                "[点](data:text/html;base64,PHNjcmlwdD4=)",
                "<a href=\"x\" onclick=\"alert(1)\">x</a>",
                "<iframe src=x></iframe>",
                "<style>body{display:none}</style>",
                "| <b onmouseover=alert(1)>x</b> |\n|---|\n| <svg/onload=alert(1)> |"
            })
    void nothingDangerousComesThrough(String markdown) {
        assertThat(markup.html(markdown))
                .doesNotContain("<script", "<img", "<iframe", "<style", "<svg", "<b ", "href=\"javascript", "href=\"data", "<a href=\"x\"");
    }

    @Test
    void linksSurvive() {
        assertThat(markup.html("[总局](https://www.chinatax.gov.cn/) [别的](/notes/fp-03-three-gates)"))
                .contains("href=\"https://www.chinatax.gov.cn/\"", "rel=\"noopener", "href=\"/notes/fp-03-three-gates\"");
    }

    @Test
    void plainTextHoldsTheWordsOnly() {
        assertThat(markup.plain("先**看**：\n\n- 一\n- 二\n\n| a | b |\n|---|---|\n| c | d |"))
                .contains("先看：", "一", "c")
                .doesNotContain("**", "|---");
    }
}

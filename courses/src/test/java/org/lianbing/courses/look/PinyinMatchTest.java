package org.lianbing.courses.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinMatchTest {

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "sfz, 税费种认定",
        "sfzrd, 税费种认定",
        "sfz, 税（费）种认定",
        "税费种, 税（费）种认定",
        "rd, 税费种认定",
        "shuifei, 税费种认定",
        "shuif, 税费种认定",
        "shui fei zhong, 税费种认定",
        "税fz, 税费种认定",
        "费种, 税费种认定",
        "zzs, 增值税一般纳税人登记",
        "zengzhi, 增值税一般纳税人登记",
        "yinh, 银行账户报告",
        "yhzh, 银行账户报告",
        "wddl, 我的登录",
        "znj, 滞纳金",
        "fp-03, FP-03 发票发售",
        "FPFS, FP-03 发票发售",
        "lv, 税率",
        "changs, 长沙县局",
        "zhangs, 长沙县局",
    })
    void finds(String query, String text) {
        assertThat(PinyinMatch.matches(text, query)).isTrue();
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({
        "sz, 税费种认定",
        "shuix, 税费种认定",
        "hui, 税费种认定",
        "zfs, 税费种认定",
        "税种, 税费种认定",
        "sfzrdx, 税费种认定",
    })
    void doesNotFind(String query, String text) {
        assertThat(PinyinMatch.matches(text, query)).isFalse();
    }

    @Test
    void findsNothingForNothing() {
        assertThat(PinyinMatch.score("税费种认定", " ")).isZero();
        assertThat(PinyinMatch.score("", "s")).isZero();
    }

    @Test
    void charactersBeatPinyinAndTheBeginningBeatsTheMiddle() {
        assertThat(PinyinMatch.score("认定", "认定")).isGreaterThan(PinyinMatch.score("认定管理", "认定"));
        assertThat(PinyinMatch.score("认定管理", "认定")).isGreaterThan(PinyinMatch.score("税费种认定", "认定"));
        assertThat(PinyinMatch.score("税费种认定", "认定")).isGreaterThan(PinyinMatch.score("认定管理", "rd"));
        assertThat(PinyinMatch.score("认定管理", "rd")).isGreaterThan(PinyinMatch.score("税费种认定", "rd"));
    }

    @Test
    void aLongTextOfManyReadingsIsNotSlow() {
        var text = "行重长".repeat(40);
        assertThat(PinyinMatch.matches(text, "xzc".repeat(30) + "q")).isFalse();
    }
}

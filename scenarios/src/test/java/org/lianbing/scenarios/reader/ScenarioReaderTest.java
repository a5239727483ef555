package org.lianbing.scenarios.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.S06;

class ScenarioReaderTest {
    private static final String MAIN = "scenario.yaml";

    private static void failsAt(String file, int line, String message, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(BrokenScenario.class, broken -> {
            var fault = broken.faults().getFirst();
            assertThat(fault.file()).isEqualTo("S06/" + file);
            assertThat(fault.message()).contains(message);
            assertThat(fault.line()).isEqualTo(line);
        });
    }

    private static void changed(String old, String now, String message) {
        failsAt(MAIN, S06.lineOf(MAIN, old), message, () -> S06.with(MAIN, old, now));
    }

    @Test
    void a_sound_folder_is_read_whole() {
        var scenario = S06.scenario();
        assertThat(scenario.title()).isEqualTo("发票发售超量拦截");
        assertThat(scenario.experts()).hasSize(2);
        assertThat(scenario.runs()).hasSize(9);
        assertThat(scenario.marks()).extracting(mark -> mark.points()).containsExactly(15, 35, 30, 10, 10);
        assertThat(scenario.version()).hasSize(12);
    }

    @Test
    void an_unknown_name_says_which_there_are() {
        changed("minutes: 12", "minuten: 12", "没有名称 minuten，可用：id、title");
    }

    @Test
    void a_missing_name_is_named() {
        failsAt(MAIN, 3, "缺少 minutes", () -> S06.with(MAIN, "minutes: 12\n", ""));
    }

    @Test
    void a_repeated_name_is_a_fault() {
        failsAt(
                MAIN,
                S06.lineOf(MAIN, "level: 1") + 1,
                "level 重复",
                () -> S06.with(MAIN, "level: 1\n", "level: 1\nlevel: 2\n"));
    }

    @Test
    void what_is_no_yaml_says_where_it_breaks() {
        assertThatThrownBy(() -> S06.with(MAIN, "posts: [G05]", "posts: [G05"))
                .isInstanceOf(BrokenScenario.class)
                .hasMessageContaining("不是合法的 YAML");
    }

    @Test
    void points_must_add_to_one_hundred() {
        assertThatThrownBy(() ->
                        S06.with(MAIN, "    points: 15\n    error: procedure", "    points: 14\n    error: procedure"))
                .isInstanceOf(BrokenScenario.class)
                .hasMessageContaining("各部分的分数合计应为 14，现为 15");
    }

    @Test
    void an_etiquette_mark_needs_a_positive_one_beside_it() {
        assertThatThrownBy(() -> S06.with(MAIN, "    law: 全国税务机关纳税服务规范\n    with: written\n", "    law: 规范\n"))
                .isInstanceOf(BrokenScenario.class)
                .hasMessageContaining("得分点 courtesy 属“不做就满足”或礼仪，须以 with 指明");
    }

    @Test
    void an_unknown_phrase_paper_question_notice_or_refusal_is_named() {
        changed("check: {said: greet}", "check: {said: gret}", "没有话语 gret，可用：advise_increase");
        changed("paper: buyer_id, operation", "paper: buyerid, operation", "没有资料 buyerid");
        changed("check: {answered: most}", "check: {answered: mots}", "没有问题 mots，可用：most");
        changed("notified: [bring_book]", "notified: [book]", "没有告知事项 book");
        changed("refused: FP-03-V2", "refused: FP-03-V92", "没有拒绝代码 FP-03-V92");
    }

    @Test
    void an_unknown_operation_field_is_named_with_those_there_are() {
        assertThatThrownBy(() -> S06.withRun("typo", """
                title: 写错栏目
                score: 0
                acts:
                  - submit: FP-03
                    form: {taxpayer: x}
                """))
                .hasMessageContaining("S06/runs/typo.yaml:5 没有名称 taxpayer，可用：taxpayer_id、invoice_kind");
    }

    @Test
    void an_unknown_operation_or_act_is_named() {
        assertThatThrownBy(() -> S06.withRun("typo", "title: 写错\nscore: 0\nacts:\n  - submit: FP-99\n"))
                .hasMessageContaining("S06/runs/typo.yaml:4 没有业务事项 FP-99");
        assertThatThrownBy(() -> S06.withRun("typo", "title: 写错\nscore: 0\nacts:\n  - tell: x\n"))
                .hasMessageContaining("看不懂这一步，可用：submit、step");
    }

    @Test
    void an_unknown_field_of_a_paper_is_a_fault_at_its_line() {
        changed("    id_no: '{buyer.id_no}'\n    address", "    id: '{buyer.id_no}'\n    address", "重复");
        changed("    address: '{buyer.address}'", "    adress: '{buyer.address}'", "没有名称 adress，可用：");
    }

    @Test
    void a_reference_that_leads_nowhere_says_what_there_is() {
        changed("left: '{requested}', is: '>'", "left: '{requestd}', is: '>'", "没有参数 requestd，此处可用：today、kind");
    }

    @Test
    void several_sections_report_together() {
        assertThatThrownBy(() ->
                        S06.with(MAIN, "today: 2015-09-10", "today: gestern").title())
                .isInstanceOf(BrokenScenario.class)
                .hasMessageContaining("today 应为日期");
    }

    @Test
    void right_answers_do_not_go_into_the_dialogue() {
        var base = org.lianbing.scenarios.Variant.of(S06.scenario(), 0);
        assertThat(base.answers()).containsEntry("most", "25");
        assertThat(base.dialogue().toString()).doesNotContain("25");
    }

    @Test
    void the_version_changes_with_any_file_but_the_golden_text() {
        var version = S06.scenario().version();
        assertThat(S06.with("statement.md", "有点急", "不急").version()).isNotEqualTo(version);
        assertThat(S06.with("expert.golden.txt", "何建平", "某某").version()).isEqualTo(version);
    }

    @Test
    void a_broken_folder_does_not_stop_the_others(@TempDir Path directory) throws IOException {
        for (var folder : Folders.below(Path.of("src/main/resources/scenarios"))) {
            for (var file : folder.files().entrySet()) {
                var path = directory.resolve(folder.name()).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        Files.createDirectories(directory.resolve("X99"));
        Files.writeString(directory.resolve("X99/scenario.yaml"), "id: X99\ncolour: green\n");
        var library = Library.load(directory, S06.REPLICA);
        assertThat(library.find("S06")).isPresent();
        assertThat(library.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.file()).isEqualTo("X99/scenario.yaml");
            assertThat(fault.line()).isEqualTo(2);
        });
    }
}

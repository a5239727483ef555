package org.lianbing.sandbox.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Replicas;

class HandbookTest {
    private static final Path FOLDER = Path.of("../docs/handbook");
    private static final Handbook HANDBOOK =
            Handbook.of(Replicas.of(List.of(), List.of()).catalogue());

    /** With {@code -Dhandbook.write=true} the files are written instead of compared. */
    @Test
    void theHandbookInTheRepositoryIsUpToDate() throws IOException {
        if (Boolean.getBoolean("handbook.write")) {
            write();
        }
        assertThat(committed())
                .as("docs/handbook is not what the catalogue says; rewrite it with"
                        + " mvn -pl sandbox test -Dtest=HandbookTest -Dhandbook.write=true")
                .isEqualTo(HANDBOOK.files());
    }

    private static void write() throws IOException {
        Files.createDirectories(FOLDER);
        for (var old : committed().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (var file : HANDBOOK.files().entrySet()) {
            Files.writeString(FOLDER.resolve(file.getKey()), file.getValue());
        }
    }

    private static Map<String, String> committed() throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(FOLDER)) {
            try (var found = Files.list(FOLDER)) {
                for (var file : found.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    @Test
    void aPageSaysWhatTheFormAsksAndWhyItIsRefused() {
        var page = HANDBOOK.page("FP-03").orElseThrow();
        assertThat(page.facts()).containsEntry("流程", "F0 即办").containsEntry("可办状态", "正常");
        assertThat(page.fields()).anySatisfy(field -> {
            assertThat(field.name()).isEqualTo("invoice_kind");
            assertThat(field.values()).isEqualTo("码表 invoice_kind");
            assertThat(field.asked()).isEqualTo("必填");
        });
        assertThat(page.reasons()).anySatisfy(reason -> {
            assertThat(reason.code()).isEqualTo("FP-03-V2");
            assertThat(reason.kind()).isEqualTo("拒绝");
            assertThat(reason.applies()).isEqualTo("办理时");
        });
    }

    @Test
    void aCaseTellsItsStepsAndWhichOneDecides() {
        var page = HANDBOOK.page("DJ-01").orElseThrow();
        assertThat(page.steps()).extracting(OperationPage.StepLine::action).contains("受理", "审核", "归档");
        assertThat(page.steps())
                .filteredOn(OperationPage.StepLine::decides)
                .singleElement()
                .satisfies(step -> assertThat(step.posts()).isEqualTo("G06 税源管理岗"));
    }

    @Test
    void theColumnsOfAListStandBeneathIt() {
        assertThat(HANDBOOK.page("RD-01").orElseThrow().fields())
                .extracting(FieldLine::name)
                .containsSubsequence("items", "items[].levy_item");
    }

    @Test
    void actsOfTaxpayersAreMarkedAsNotForOfficers() {
        assertThat(HANDBOOK.page("FP-N1").orElseThrow().offered()).isFalse();
        assertThat(HANDBOOK.files().get("FP.md")).contains("不由办税人员办理");
    }

    @Test
    void aBarInATextDoesNotBreakATable() {
        assertThat(new Markdown().table(List.of("a"), List.of(List.of("x|y"))).text())
                .contains("| x\\|y |");
    }
}

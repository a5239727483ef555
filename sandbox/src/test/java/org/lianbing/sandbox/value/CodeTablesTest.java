package org.lianbing.sandbox.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeTablesTest {
    private static final LocalDate IN_2015 = LocalDate.of(2015, 10, 8);
    private static final String HEAD = "title: 试\nmark: 记忆\nvalid_from: 2015-01-01\ncolumns: [extra]\nrows:\n";

    @Test
    void anUnknownTableNamesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CodeTables.named("colour"))
                .withMessageStartingWith("没有码表 colour，现有：accounting_system、budget_level、country");
    }

    @Test
    void everyTableOfTheTaskIsThere() {
        assertThat(CodeTables.names())
                .contains(
                        "region",
                        "tax_authority",
                        "register_type",
                        "industry",
                        "levy_item",
                        "levy_sub_item",
                        "invoice_kind",
                        "period_type",
                        "tax_kind",
                        "taxpayer_state",
                        "relief_code",
                        "accounting_system",
                        "voucher_kind",
                        "ticket_kind",
                        "country");
    }

    @Test
    void twoRowsOfOneCodeMayFollowButNotOverlap() {
        String first = "- {code: '1', name: 甲, valid_to: 2015-06-30}\n";
        var table = CodeTableReader.read("t", HEAD + first + "- {code: '1', name: 乙, valid_from: 2015-07-01}");
        assertThat(table.label("1", LocalDate.of(2015, 6, 30))).isEqualTo("甲");
        assertThat(table.label("1", LocalDate.of(2015, 7, 1))).isEqualTo("乙");
        assertThat(table.label("1")).isEqualTo("乙");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() ->
                        CodeTableReader.read("t", HEAD + first + "- {code: '1', name: 乙, valid_from: 2015-06-30}"))
                .withMessage("码表 t 的代码 1 有效期重叠");
    }

    @Test
    void unknownColumnsMarksAndMissingNamesFailAtLoad() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CodeTableReader.read("t", HEAD + "- {code: '1', name: 甲, colour: 红}"))
                .withMessage("码表 t 有未声明的列 colour");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CodeTableReader.read("t", HEAD + "- {code: '1', name: 甲, mark: 听说}"))
                .withMessageContaining("听说");
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CodeTableReader.read("t", HEAD + "- {code: '1'}"))
                .withMessageStartingWith("码表 t 缺少 name");
    }

    @Test
    void rowsCarryTheirColumnsAndTheHeadsMark() {
        var row = CodeTableReader.read("t", HEAD + "- {code: '01', name: 甲, extra: ['0.17', '0.13']}")
                .find("01", IN_2015)
                .orElseThrow();
        assertThat(row.all("extra")).containsExactly("0.17", "0.13");
        assertThat(row.text("extra")).isEqualTo("0.17");
        assertThat(row.text("absent")).isNull();
        assertThat(row.mark()).isEqualTo("记忆");
    }

    @Test
    void aHeadingIsKnownButNotFoundForChoice() {
        var types = CodeTables.named("register_type");
        assertThat(types.contains("100")).isTrue();
        assertThat(types.find("100", IN_2015)).isEmpty();
        assertThat(types.selectableOn(IN_2015))
                .extracting(CodeRow::code)
                .contains("110")
                .doesNotContain("100");
    }

    @Test
    void anUnknownCodeIsItsOwnLabel() {
        assertThat(CodeTables.named("region").label("430113")).isEqualTo("430113");
    }

    @ParameterizedTest
    @CsvSource({
        "invoice_kind, 009, 2016-06-30, true",
        "invoice_kind, 009, 2016-07-01, false",
        "levy_item, 10103, 2016-04-30, true",
        "levy_item, 10103, 2016-05-01, false",
        "levy_item, 10121, 2017-12-31, false",
        "region, 430124, 2015-10-08, true",
        "region, 430182, 2015-10-08, false",
        "tax_authority, 24301020000, 2018-06-14, true",
        "tax_authority, 24301020000, 2018-06-15, false",
        "relief_code, 0001045301, 2015-10-08, true",
        "relief_code, 0001045303, 2015-10-08, false",
        "voucher_kind, BDA061060, 2015-10-08, false"
    })
    void codesAreInForceForTheirTime(String table, String code, LocalDate date, boolean valid) {
        assertThat(CodeTables.named(table).find(code, date).isPresent()).isEqualTo(valid);
    }

    @Test
    void everySubItemBelongsToAnItemAndToALevelOfTheBudget() {
        var items = CodeTables.named("levy_item");
        var levels = CodeTables.named("budget_level");
        assertThat(CodeTables.named("levy_sub_item").rows()).allSatisfy(row -> {
            assertThat(items.contains(row.code().substring(0, 5))).isTrue();
            assertThat(levels.contains(row.required("budget_level"))).isTrue();
            assertThat(row.required("budget_item")).matches("10[13]\\d{4,6}");
            assertThat(row.all("rates")).allMatch(rate -> Rate.of(rate).compareTo(Rate.of("1")) < 0);
        });
    }

    @Test
    void everyOfficeIsAValidTaxAuthority() {
        assertThat(CodeTables.named("tax_authority").rows()).allSatisfy(row -> {
            var office = new TaxAuthority(row.code());
            assertThat(office.isLocal()).isEqualTo(row.name().contains("地方税务局"));
        });
    }

    @Test
    void theCodesTheReferenceNamesAreInForceIn2015() {
        for (String code : List.of(
                "101014001",
                "101014002",
                "101016703",
                "101017001",
                "101020100",
                "101040001",
                "101060100",
                "101060200",
                "101090101",
                "101090102",
                "101090103",
                "101110101",
                "101110102",
                "101110199",
                "302030100",
                "302160100")) {
            assertThat(CodeTables.named("levy_sub_item").find(code, IN_2015))
                    .as(code)
                    .isPresent();
        }
        assertThat(CodeTables.named("taxpayer_state").rows()).hasSize(10);
        assertThat(CodeTables.named("period_type").label("11")).isEqualTo("次");
    }
}

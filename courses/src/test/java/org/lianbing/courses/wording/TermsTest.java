package org.lianbing.courses.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.Action;
import org.lianbing.sandbox.Catalogue;
import org.lianbing.sandbox.FieldType;
import org.lianbing.sandbox.OperationType;
import org.lianbing.sandbox.Post;
import org.lianbing.sandbox.Replicas;
import org.lianbing.sandbox.value.TaxpayerState;

class TermsTest {
    private static final Catalogue CATALOGUE = Replicas.of(List.of(), List.of()).catalogue();

    private final Terms english = Terms.in(Wording.ENGLISH);
    private final Terms chinese = Terms.in(Wording.CHINESE);

    private static Stream<FieldType> fields(OperationType operation) {
        return operation.fields().stream().flatMap(field -> Stream.concat(Stream.of(field), field.columns().stream()));
    }

    private static FieldType field(String operation, String name) {
        return fields(CATALOGUE.operation(operation))
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void inChineseThingsSayWhatTheyAreCalledThemselves() {
        assertThat(chinese.operation(CATALOGUE.operation("DJ-03"))).isEqualTo("变更税务登记");
        assertThat(chinese.field(field("DJ-01", "reg_capital"))).startsWith("注册资本");
        assertThat(chinese.post(Post.RECEPTION)).isEqualTo("G01 受理岗");
        assertThat(chinese.domain("DJ", "登记")).isEqualTo("登记");
    }

    @Test
    void inEnglishTheNameInCodeIsWrittenOut() {
        assertThat(Terms.derived("ChangeRegistration")).isEqualTo("Change registration");
        assertThat(Terms.derived("DEPUTY_DIRECTOR")).isEqualTo("Deputy director");
        assertThat(Terms.derived("openDate")).isEqualTo("Open date");
    }

    @Test
    void shortenedWordsAreWrittenInFull() {
        assertThat(english.field(field("DJ-01", "reg_capital"))).isEqualTo("Registered capital");
        assertThat(Terms.derived("FileGeneralVatReturn")).isEqualTo("File general VAT return");
        assertThat(Terms.derived("agreement_no")).isEqualTo("Agreement number");
        assertThat(english.field(field("DJ-01", "taxpayer_name"))).isEqualTo("Taxpayer name");
        assertThat(Terms.derived("taxpayer_id")).isEqualTo("Taxpayer number");
    }

    @Test
    void choicesStatesStepsAndPostsAreSaidToo() {
        assertThat(english.option(field("FP-01", "take_mode").choices().getFirst()))
                .isEqualTo("Verify old");
        assertThat(english.choice(TaxpayerState.NORMAL)).isEqualTo("Normal");
        assertThat(english.action(Action.APPROVE)).isEqualTo("Approve");
        assertThat(english.post(Post.RECEPTION)).isEqualTo("G01 Reception");
        assertThat(english.post(Post.TAXPAYER)).isEqualTo("Taxpayer");
    }

    @Test
    void everyDomainOperationAndFieldHasItsEnglish() {
        assertThat(CATALOGUE.domains())
                .allSatisfy(domain ->
                        assertThat(english.domain(domain.code(), domain.name())).matches("[A-Z][a-z]+"));
        assertThat(CATALOGUE.operations()).allSatisfy(operation -> {
            assertThat(english.operation(operation)).matches("[A-Z][\\x20-\\x7e]+");
            assertThat(fields(operation).filter(field -> !field.name().isEmpty()))
                    .allSatisfy(field -> assertThat(english.field(field)).matches("[A-Z][\\x20-\\x7e]+"));
        });
    }

    @Test
    void theOnlyColumnOfAListBearsTheListsName() {
        var papers = CATALOGUE.stepFields("FP-01", Action.SUPPLEMENT).getFirst();
        assertThat(english.column(papers, papers.columns().getFirst())).isEqualTo("Papers");
        assertThat(chinese.column(papers, papers.columns().getFirst())).isEqualTo("补正资料");
    }
}

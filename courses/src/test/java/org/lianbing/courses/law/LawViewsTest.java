package org.lianbing.courses.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.As;
import org.lianbing.courses.ViewTest;
import org.lianbing.sandbox.law.LawRules;

@As("student10")
class LawViewsTest extends ViewTest {

    private String page(String path) {
        var place = new Location(path);
        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
        return textOf((Component) getCurrentView());
    }

    private TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    @Test
    void allRulesAreListedUnderTheirFieldOfLaw() {
        var page = page("law");
        assertThat(page).contains("增值税", "期限与滞纳金");
        assertThat(LawRules.all()).allSatisfy(rule -> assertThat(page).contains(rule.id()));
    }

    @Test
    void everyRuleHasAForm() {
        assertThat(LawRules.all())
                .allSatisfy(rule -> assertThat(page("law/" + rule.id())).contains("填好左边的数", "版本与出处"));
    }

    @Test
    void anAddressHoldsTheWholeCalculation() {
        var page = page(
                "law/R-CIT-LOSS?on=2015-12-31&history=2012:-200000,2013:-300000&year=2015&income_before_offset=350000");
        assertThat(page).contains("结果", "350,000.00", "计算过程", "企业所得税法");
    }

    @Test
    void faultsStandAtTheirFields() {
        page("law/R-CIT-LOSS?on=2015-12-31&year=20x5");
        assertThat(find(TextField.class)
                        .withCondition(field ->
                                field.isInvalid() && !field.getErrorMessage().isEmpty())
                        .all())
                .isNotEmpty();
    }

    @Test
    void aDayThatIsNoneIsSaidAtTheDay() {
        assertThat(page("law/R-CIT-LOSS?on=gestern")).contains("日期看不懂");
        assertThat(field("义务发生日（或属期）").isInvalid()).isTrue();
    }

    @Test
    void tryingPutsTheFormIntoTheAddress() {
        page("law/R-CIT-LOSS");
        test(field("义务发生日（或属期）")).setValue("2015");
        find(TextField.class).all().stream()
                .filter(field -> field.getPlaceholder().startsWith("2013:"))
                .findFirst()
                .ifPresent(field -> test(field).setValue("2012:-200000"));
        test(find(Button.class).withText("试算").single()).click();
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("on=2015", "history=");
    }

    @Test
    void anUnknownRuleSaysSo() {
        assertThat(page("law/R-NONE")).contains("没有这个页面");
    }

    @Test
    void valuesCanBeNarrowedToThoseThatWaitForReview() {
        assertThat(page("law/values")).contains("源", "待业务复核");
        test(find(Checkbox.class).withCaption("只看待业务复核").single()).click();
        var open = textOf((Component) getCurrentView());
        assertThat(open).contains("待业务复核").doesNotContain(" 源 ");
    }

    @Test
    void theValuesOfOneRuleAreShownFromItsPage() {
        assertThat(page("law/values?rule=R-LATE")).contains("R-LATE").doesNotContain("R-VAT-RATE");
    }
}

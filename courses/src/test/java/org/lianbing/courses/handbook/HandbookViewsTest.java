package org.lianbing.courses.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.As;
import org.lianbing.courses.ViewTest;

@As("student11")
class HandbookViewsTest extends ViewTest {

    private String page(String path) {
        UI.getCurrent().navigate(path);
        return textOf((Component) getCurrentView());
    }

    private String search(String typed) {
        page("handbook");
        test(find(TextField.class).from((Component) getCurrentView()).single()).setValue(typed);
        return textOf((Component) getCurrentView());
    }

    @Test
    void allDomainsAreListed() {
        assertThat(page("handbook")).contains("登记 DJ", "发票 FP", "FP-03");
    }

    @Test
    void anOperationIsFoundByItsInitials() {
        assertThat(search("sfz")).contains("RD-01").doesNotContain("FP-03");
    }

    @Test
    void anOperationIsFoundByTheSentenceThatRefusesIt() {
        assertThat(search("最高开票限额准予许可")).contains("FP-01").doesNotContain("RD-01");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        assertThat(search("qqqqzz")).contains("没有找到", "换个说法");
    }

    @Test
    void aPageHoldsFieldsRefusalsStepsAndMistakes() {
        assertThat(page("handbook/FP-01"))
                .contains("FP-01 发票票种核定", "monthly_qty", "FP-01-V1", "审批", "典型错误", "购票员未登记", "出处：源");
    }

    @Test
    void anUnknownOperationSaysSo() {
        assertThat(page("handbook/XX-99")).contains("没有这个页面");
    }
}

package org.lianbing.courses.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.IntStream;
import org.lianbing.sandbox.value.Money;

/** All shared components on one page, for the tests to look at. */
@Route(value = "test/gallery", layout = MainLayout.class)
@PageTitle("Gallery")
@PermitAll
class GalleryView extends Div implements InHeader {

    record Quota(String kind, int monthly, Money tax) {}

    GalleryView() {
        addClassName("lb-page");
        var table = new DataTable<Quota>("票种核定")
                .text("票种", Quota::kind)
                .number("每月", Quota::monthly)
                .money("税额", Quota::tax)
                .component("状态", quota -> new Chip("正常", Tone.GOOD));
        table.show(List.of(
                new Quota("004 专用发票（十万元版）", 50, Money.of("1234567.89")),
                new Quota("007 普通发票", 1100, Money.of("-20.00"))));
        var submit = new Button("提交");
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var name = new TextField("纳税人名称");
        name.setValue("长沙芙蓉鑫源商贸有限公司");
        var copies = new TextField("份数");
        copies.setValue("30");
        copies.setErrorMessage("最多 25 份");
        copies.setInvalid(true);
        var kind = new Select<String>("票种", chosen -> {}, "004 增值税专用发票", "007 普通发票");
        kind.setValue("004 增值税专用发票");
        var form = new Div(name, copies, kind, new DatePicker("变更日期"), submit, new Button("退出"));
        form.getStyle()
                .set("display", "flex")
                .set("gap", "12px")
                .set("align-items", "baseline")
                .set("flex-wrap", "wrap");
        add(
                new PageHead("发票发售（领用）", "FP-03 · 即办 · 发票管理办法第十五条"),
                Banner.refusal("FP-03-V2", "本次发售 30 份，超过每次限购量 25 份。", "每次限购 25 · 本月余量 35 → 本次最多 25 份。"),
                Banner.warning("W01", "领用簿未提供。", "请先一次性告知。"),
                new Card("填写", form),
                new Card("票种核定", table).beside(new Chip("2 种", Tone.INFO)),
                charts());
    }

    private static Component charts() {
        var bars = new Chart("每个班的平均分：一班 82，二班 76，三班 91")
                .bars(List.of("一班", "二班", "三班"), new Chart.Series("平均分", List.of(82, 76, 91)));
        var fields = IntStream.range(0, 12)
                .mapToObj(i -> new Chart.Heat(i % 4, i / 4, (i * 37) % 100))
                .toList();
        var heat = new Chart("三个人在四个业务域的掌握程度")
                .heatMap(List.of("登记", "发票", "申报", "征收"), List.of("陈晓岚", "周慧敏", "刘沐阳"), fields, 0, 100);
        var ring = new Chart("得分 87").ring("得分", 0.87);
        var row = new Div(new Card("平均分", bars), new Card("掌握程度", heat), new Card("得分", ring));
        row.getStyle()
                .set("display", "grid")
                .set("grid-template-columns", "repeat(3, minmax(0, 1fr))")
                .set("gap", "14px");
        return row;
    }

    @Override
    public String context() {
        return "演练 · 发票发售超量拦截";
    }

    @Override
    public List<Component> chips() {
        return List.of(new Chip("业务日期 2015-09-10"), new Chip("芙蓉区局 · 3 号窗口"), new Chip("发票管理岗 G05", Tone.WARN));
    }
}

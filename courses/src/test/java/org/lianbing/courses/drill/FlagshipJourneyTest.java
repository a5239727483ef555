package org.lianbing.courses.drill;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.BrowserJourney;
import org.lianbing.courses.people.People;
import org.lianbing.courses.people.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;

/** The flagship drill from the first greeting to the tax paid, without touching the mouse: a hundred points. */
class FlagshipJourneyTest extends BrowserJourney {
    private static final String USCC = "91430102MA4L0C2768";
    private static final String ACCOUNT = "62284826430102808031";
    private static final String BANK = "中国农业银行长沙芙蓉支行";
    private static final String BANK_CODE = "103551003101";
    private static final String CLERK_ID = "430102199106170737";
    private static final String COMPANY = "湖南青禾创想商贸有限公司";

    @Autowired
    Drills drills;

    @Autowired
    People people;

    @Test
    void aNewCompanyIsServedFromTheFirstVisitToTheFirstPayment() {
        signIn("student20");
        var account = people.account("student20").orElseThrow();
        var attempt = drills.practise(SignedIn.of(account), "X01", 0L);
        open("/desk/" + attempt.id());
        var keys = new Keyboard(page);
        keys.say("您好，请坐，恭喜开业").say("请把身份证、许可证这些资料给我");
        keys.read("首次办税信息表", "田雨桐").read("开户许可证", ACCOUNT);
        registers(keys);
        qualifies(keys);
        isAccessible();
        shot("flagship");
        takesInvoices(keys);
        keys.turnTo("2015-11-03");
        filesAndPays(keys);

        keys.press(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName("交卷").setExact(true)));
        page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']")
                .waitFor();
        keys.press(page.locator("vaadin-confirm-dialog vaadin-button[slot='confirm-button']"));
        page.waitForURL(Pattern.compile(".*/report/.*"));
        assertThat(page.locator(".lb-ring-score")).hasText("100");
        assertThat(page.locator("vaadin-confirm-dialog")).hasCount(0);
        isAccessible();
        shot("report-full-marks");
    }

    private void registers(Keyboard keys) {
        keys.open("DJ-02")
                .fill("统一社会信用代码", USCC, "核算方式", "11", "适用会计制度", "101", "从业人数", "9")
                .fill("生产经营地址", "长沙市芙蓉区朝阳路289号国储电脑城1806室", "联系电话", "0731-84120601")
                .fill("财务负责人姓名", "纪敏慧", "财务负责人身份证号", "43010219890925186X", "财务负责人手机", "13807312602")
                .fill("办税人姓名", "田雨桐", "办税人身份证号", CLERK_ID, "办税人手机", "13807312603")
                .fill("总分机构类型", "0")
                .submit("已办结")
                .close();
        keys.open("DJ-04")
                .fill("会计制度", "101", "低值易耗品摊销方法", "01", "折旧方法", "01", "成本核算方法", "01", "报表报送期", "06")
                .submit("已办结")
                .close();
        keys.open("DJ-05")
                .fill("开户银行", BANK, "银行行号", BANK_CODE, "账号", ACCOUNT, "账户名称", COMPANY)
                .fill("账户性质", "01", "开立日期", "2015-10-09", "首选缴税账户标志", "是")
                .submit("已办结")
                .close();
        keys.open("ZS-04")
                .fill("协议编号", "SF20151012001", "开户行行号", BANK_CODE, "开户银行", BANK)
                .fill("账户名称", COMPANY, "缴税账号", ACCOUNT, "签订日期", "2015-10-12")
                .submit("已办结")
                .close();
    }

    private void qualifies(Keyboard keys) {
        keys.open("RD-02")
                .fill("纳税人类别", "1", "会计核算是否健全", "是", "专业会计人员姓名", "纪敏慧")
                .fill("专业会计人员证件号码", "43010219890925186X", "主营业务类别", "2")
                .fill("12 个月/季度应税销售额", "0", "生效之日", "1")
                .submit("已办结")
                .close();
        keys.open("RD-01")
                .fill(item("10101", "101014001", "0.17", "06", "否"))
                .fill(item("10104", "101040001", "0.25", "08", "否"))
                .submit("已办结")
                .close();
        keys.go("毛丽君");
        keys.open("RD-01")
                .fill(item("10109", "101090101", "0.07", "06", "是"))
                .fill(item("30203", "302030100", "0.03", "06", "是"))
                .fill(item("30216", "302160100", "0.02", "06", "是"))
                .submit("已办结")
                .close();
    }

    private static String[] item(String levy, String subItem, String rate, String period, String local) {
        return new String[] {
            "征收项目",
            levy,
            "征收品目",
            subItem,
            "税率/征收率",
            rate,
            "纳税期限",
            period,
            "申报期限",
            "04",
            "征收方式",
            "01",
            "地税征收标志",
            local,
            "有效期起",
            "2015-10-08"
        };
    }

    private void takesInvoices(Keyboard keys) {
        keys.go("宋佳");
        keys.say("合同不含税在十万元以内，申请十万元版就够，不用上门查验，但要等局长审批");
        keys.answer("那我们该申请哪一档开票限额？", "十万元");
        keys.answer("10 月的增值税，最晚哪天申报？", "2015-11-16");
        keys.open("FP-02")
                .fill("申请限额", "02", "申请理由", "主营电脑批发，单笔合同不含税在十万元以内")
                .fill("近 12 月销售额", "0", "单笔最大合同额（含税）", "93600", "经办人", "田雨桐", "授权书", "授权书")
                .submit("已受理")
                .close();
        keys.go("聂晓梅");
        keys.step("审核").fill("审核意见", "资料齐全，与合同相符").submit("已办").close();
        keys.turnTo("2015-10-13");
        keys.go("宋佳");
        keys.step("出件").submit("已办").close();
        keys.open("FP-01")
                .fill("申请类型", "1", "票种", "004", "单份最高限额", "02", "每月最高领用数量（份）", "25")
                .fill("每次最高领用数量", "25", "持票最高数量", "25", "领票方式", "01")
                .fill("购票员姓名", "田雨桐", "购票员证件号码", CLERK_ID)
                .submit("已受理")
                .close();
        keys.go("聂晓梅");
        keys.step("审核").fill("审核意见", "同意核定").submit("已办").close();
        keys.step("出件").submit("已办").close();
        keys.open("FP-03");
        assertThat(page.locator(".lb-form-below")).containsText("主管税务机关柜台库存");
        keys.fill("票种", "004", "发票代码", "4300151130", "起始号码", "00012301", "终止号码", "00012325", "份数", "25")
                .fill("购票员证件号码", CLERK_ID, "发售方式", "01")
                .submit("已办结")
                .close();
    }

    private void filesAndPays(Keyboard keys) {
        keys.say("请把10月的销售汇总和进项发票给我");
        keys.read("10 月销售汇总", "80,000.00").read("进项增值税专用发票", "8,500.00");
        keys.go("宋佳");
        keys.open("SB-01")
                .fill("属期起", "2015-10-01", "属期止", "2015-10-31")
                .fill("计税方式", "1", "税率或征收率", "0.17", "即征即退", "否", "开具情况", "1")
                .fill("销售额", "80000", "销项（应纳）税额", "13600")
                .fill("栏次", "02", "份数", "1", "金额", "50000", "税额", "8500")
                .fill("栏次", "35", "份数", "1", "金额", "50000", "税额", "8500")
                .submit("已办结")
                .close();
        keys.go("毛丽君");
        keys.open("SB-04")
                .fill("一般增值税税额", "5100", "城建税税率", "0.07", "教育费附加征收率", "0.03")
                .fill("地方教育附加征收率", "0.02", "属期", "2015-10")
                .submit("已办结")
                .close();
        keys.go("邓敏");
        pays(keys, "增值税", "5100");
        keys.go("曾凡");
        pays(keys, "城市维护建设税", "357");
        pays(keys, "教育费附加", "153");
        pays(keys, "地方教育附加", "102");
    }

    private void pays(Keyboard keys, String tax, String amount) {
        keys.open("ZS-01");
        var levy = page.locator(".lb-form-below tr")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("YZ\\d+.*\\d " + tax)))
                .locator("td")
                .first()
                .textContent();
        keys.fill("应征凭证", levy, "缴款方式", "01", "税款种类", "10", "实缴金额", amount)
                .submit("已办结")
                .close();
    }
}

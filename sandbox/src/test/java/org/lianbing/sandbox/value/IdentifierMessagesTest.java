package org.lianbing.sandbox.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several faults the first of the prescribed order is told, in the reference's words. */
class IdentifierMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    uscc | 91340207756829134 | 统一社会信用代码应为 18 位
                    uscc | 91340207756829I3 | 统一社会信用代码应为 18 位
                    uscc | 91430104MA4I0A123J | 含非法字符（不使用 I、O、Z、S、V）
                    uscc | 914301025O2743014N | 含非法字符（不使用 I、O、Z、S、V）
                    uscc | 91430102582743014n | 含非法字符（不使用 I、O、Z、S、V）
                    uscc | 92403111MA7K6D2X9U | 登记机关行政区划代码不存在
                    uscc | 91430121699015281F | 主体标识码（组织机构代码）校验位错误
                    uscc | 914301025827430140 | 校验码错误，应为 N
                    org_code | 5827430-1 | 组织机构代码应为 8 位本体代码加 1 位校验码
                    org_code | 5827430a-1 | 组织机构代码含非法字符
                    org_code | 58274301-1 | 组织机构代码校验位错误，应为 4
                    org_code | 694015282 | 组织机构代码校验位错误，应为 1
                    taxpayer_id | 4301025827430 | 纳税人识别号长度应为 15、18、19 或 20 位
                    taxpayer_id | 999902582743014 | 纳税人识别号前 6 位行政区划代码不存在
                    taxpayer_id | 430102582743010 | 组织机构代码校验位错误，应为 4
                    taxpayer_id | 914301025827430140 | 校验码错误，应为 N
                    taxpayer_id | 43010219780312211X | 身份证号码校验位错误，应为 7
                    taxpayer_id | T430102198708233112 | 19 位纳税人识别号应以 L 开头
                    taxpayer_id | 43011119820715422001 | 身份证号码校验位错误，应为 8
                    taxpayer_id | 4301111982071542280A | 20 位纳税人识别号末 2 位应为数字
                    taxpayer_id | 43011119820715422800 | 20 位纳税人识别号的顺序码不得为 00
                    resident_id | 43011119820715422 | 身份证号码应为 18 位
                    resident_id | 43011A198207154228 | 身份证号码前 17 位应为数字，末位应为数字或 X
                    resident_id | 430102197813122110 | 身份证号码中的出生日期不存在
                    resident_id | 430102197802302116 | 身份证号码中的出生日期不存在
                    resident_id | 43010219780312211X | 身份证号码校验位错误，应为 7
                    region | 43010 | 行政区划代码应为 6 位数字
                    region | 430113 | 行政区划代码 430113 不存在
                    region | 430101 | 行政区划代码 430101 是汇总代码，不可选用
                    tax_authority | 1430102000 | 税务机关代码应为 11 位数字
                    tax_authority | 34301020000 | 税务机关代码第 1 位应为 1（国税）或 2（地税）
                    tax_authority | 14399990000 | 税务机关代码第 2–7 位行政区划不存在
                    register_type | 173A | 登记注册类型代码应为 3 位数字
                    register_type | 175 | 登记注册类型代码 175 不存在
                    register_type | 100 | 登记注册类型代码 100 是汇总代码，不可选用
                    industry | 000 | 行业代码应为 4 位数字（行业小类）
                    industry | A141 | 行业代码应为 4 位数字（行业小类）
                    industry | 51750 | 行业代码应为 4 位数字（行业小类）
                    industry | 6299 | 行业代码 6299 不存在
                    levy_item | 1010 | 征收项目代码应为 5 位数字
                    levy_item | BDA06 | 征收项目代码应为 5 位数字
                    levy_item | 10100 | 征收项目代码 10100 不存在
                    invoice_code | 430015113 | 发票代码位数错误
                    invoice_code | 43001511X0 | 发票代码应为数字
                    invoice_code | 4300159530 | 发票代码第 8 位（文字版）应为 1–4
                    invoice_code | 0430017001 | 发票代码第 8 位（文字版）应为 1–4
                    invoice_code | 4300151150 | 发票代码第 9 位（联次）应为 3 或 6
                    invoice_code | 343001700104 | 发票代码第 1 位应为 0、1 或 2
                    invoice_code | 9900151130 | 发票代码所属地区不存在
                    invoice_number | 1234567 | 发票号码应为 8 位数字
                    invoice_number | 2443200000001234567 | 发票号码应为 8 位数字
                    invoice_number | 24992000000012345678 | 数电票号码第 3–4 位（省级行政区划）不存在
                    bank_card | 621288190800001 | 银行卡号应为 16–19 位数字
                    bank_card | A226090731123456788 | 银行卡号应为 16–19 位数字
                    bank_card | 6228480101234567896 | 银行卡号校验位错误，请核对卡号
                    """)
    void theFirstFaultIsTold(String kind, String value, String message) {
        assertThat(IdentifierKinds.check(kind, value)).isEqualTo(new IdentifierKinds.Verdict(false, message));
    }

    @ParameterizedTest
    @CsvSource({
        "invoice_number, 00012345",
        "invoice_number, 24432000000012345678",
        "industry, 6513",
        "org_code, 582743014",
        "taxpayer_id, 430102198708233112"
    })
    void furtherValidForms(String kind, String value) {
        assertThat(IdentifierKinds.check(kind, value).valid()).isTrue();
    }

    @Test
    void anUnknownKindNamesTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdentifierKinds.check("passport", "E12345678"))
                .withMessageContaining("passport")
                .withMessageContaining("uscc、org_code、taxpayer_id、resident_id、region、tax_authority")
                .withMessageContaining("invoice_number、bank_card");
    }
}

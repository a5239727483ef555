package org.lianbing.sandbox.registration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.RegisterItem;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.TaxpayerId;

/** The papers of registering and changing; {@code nth} counts those of one decision from 0. */
record RegistrationPapers(Ledger ledger, Sitting sitting) {

    /** 税务登记表, as filled at the counter. */
    DocumentIssued registrationForm(int nth, RegisterTaxpayer form) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("纳税人识别号", form.number().toString());
        content.put("纳税人名称", form.taxpayerName());
        content.put("登记注册类型", named("register_type", form.registerType()));
        content.put("国地税共管标志", form.jointAdmin().label());
        content.put("行业", named("industry", form.industry()));
        content.put("法定代表人", form.legalRep().name());
        content.put("注册地址", form.regAddress());
        content.put("生产经营地址", form.bizAddress());
        content.put("注册资本（元）", form.regCapital().toString());
        content.put("营业执照号", form.licenseNo().toString());
        content.put("开业日期", form.openDate().toString());
        content.put("从业人数", form.employees().toString());
        content.put("适用会计制度", named("accounting_system", form.accountingSystem()));
        content.put("财务负责人", form.finance().name());
        content.put("办税人", form.taxAgent().name());
        content.put(
                "投资方",
                form.investors().stream()
                        .map(investor -> investor.investorName() + " " + investor.percent() + "%")
                        .collect(Collectors.joining("、")));
        content.put("主管税务机关", named("tax_authority", form.taxAuthority()));
        return issued(nth, "registration-form", "税务登记表", form.number(), content, "税务登记管理办法第十二条");
    }

    DocumentIssued receipt(int nth, TaxpayerId taxpayer, String name, String matter) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("纳税人名称", name);
        content.put("受理事项", matter);
        content.put("受理日期", ledger.today().toString());
        content.put("受理人", sitting.officer().name());
        return issued(nth, "acceptance-receipt", "文书受理回执单", taxpayer, content, "");
    }

    /**
     * 税务登记证, original and duplicate, for the file as it stands.
     *
     * @param why 新发 or 换发
     */
    DocumentIssued certificate(int nth, Taxpayer taxpayer, String title, String why) {
        Map<String, String> content = new LinkedHashMap<>();
        content.put("证件号码", taxpayer.id().toString());
        content.put("纳税人名称", taxpayer.name());
        content.put("法定代表人", taxpayer.legalRepresentative().name());
        content.put("地址", taxpayer.registeredAddress());
        content.put("登记注册类型", named("register_type", taxpayer.registerType()));
        content.put("经营范围", RegisterItem.SCOPE.valueIn(taxpayer));
        content.put("发证机关", sitting.officer().authority().label(ledger.today()));
        content.put("发证日期", ledger.today().toString());
        content.put("发证类别", why);
        return issued(nth, "registration-certificate", title, taxpayer.id(), content, "税收征收管理法第十五条");
    }

    DocumentIssued issued(
            int nth, String kind, String title, TaxpayerId taxpayer, Map<String, String> content, String clause) {
        return DocumentBook.next(ledger, sitting, nth, kind, title, taxpayer, content, clause);
    }

    private String named(String table, String code) {
        return code + " " + CodeTables.named(table).label(code, ledger.today());
    }
}

package org.lianbing.sandbox.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Sitting;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.document.DocumentIssued;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerState;

/** A file in the making out of the registry's record and what the counter added to it. */
record UnifiedCodeFile(ConfirmUnifiedCodeTaxpayer form, RegistryRecord pushed, Ledger ledger) {

    Taxpayer taxpayer(TaxAuthority authority) {
        return new Taxpayer(
                form.taxpayerId(),
                pushed.name(),
                TaxpayerState.NORMAL,
                pushed.registerType(),
                pushed.industry(),
                authority,
                pushed.region().code(),
                new Taxpayer.Person(pushed.legalRepName(), pushed.legalRepIdNo(), ""),
                pushed.registeredAddress(),
                form.bizAddress(),
                pushed.registeredCapital(),
                form.uscc(),
                pushed.established(),
                pushed.established(),
                ledger.today(),
                form.employees(),
                form.accountingSystem(),
                form.finance().person(),
                form.taxAgent().person(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                particulars());
    }

    private Taxpayer.Particulars particulars() {
        var headOffice = form.headOfficeUscc();
        return new Taxpayer.Particulars(
                "",
                form.accountingMode().code(),
                form.branchType().code(),
                headOffice == null ? "" : headOffice.toString(),
                form.phone());
    }

    /** 纳税人首次办税补充信息表. */
    DocumentIssued supplement(List<String> differing, Sitting sitting) {
        var reason = form.differenceReason();
        Map<String, String> content = new LinkedHashMap<>();
        content.put("统一社会信用代码", form.uscc());
        content.put("纳税人名称", pushed.name());
        content.put("核算方式", form.accountingMode().label());
        content.put("适用会计制度", form.accountingSystem());
        content.put("从业人数", form.employees().toString());
        content.put("生产经营地址", form.bizAddress());
        content.put("联系电话", form.phone());
        content.put("财务负责人", form.finance().name());
        content.put("办税人", form.taxAgent().name());
        content.put("总分机构类型", form.branchType().label());
        content.put("与工商登记不一致的项目", String.join("、", differing));
        content.put("差异原因", reason == null ? "" : reason);
        return new RegistrationPapers(ledger, sitting)
                .issued(0, "first-visit-supplement", "纳税人首次办税补充信息表", form.taxpayerId(), content, "税总函[2015]482号");
    }
}

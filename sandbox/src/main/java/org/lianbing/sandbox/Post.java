package org.lianbing.sandbox;

import org.lianbing.sandbox.value.Choice;

/** The posts (岗位) of a bureau. Rights belong to posts; exclusions (不相容岗位) compare the officers who sit there. */
public enum Post implements Choice {
    RECEPTION("G01", "受理岗"),
    REVIEW("G02", "审核岗"),
    APPROVAL("G03", "审批岗"),
    DEPUTY_DIRECTOR("G04", "分管局长"),
    INVOICES("G05", "发票管理岗"),
    SOURCES("G06", "税源管理岗"),
    COLLECTION("G07", "征收开票岗"),
    VOUCHERS("G08", "票证管理岗"),
    ACCOUNTING("G09", "会统核算岗"),
    ASSESSMENT("G10", "评估/风险岗"),
    CASE_SELECTION("G11", "选案岗"),
    INSPECTION("G12", "检查岗"),
    TRIAL("G13", "审理岗"),
    EXECUTION("G14", "执行岗"),
    LEGAL("G15", "法制岗"),
    SERVICE("G16", "文书送达岗"),
    EXPORT_REFUND("G17", "出口退税审核岗"),
    ADMINISTRATION("G18", "系统管理岗"),
    ARCHIVE("G19", "档案岗"),
    HEARING("G-审理", "听证主持"),
    /** The taxpayer's own acts: played by baselines and scenarios, never offered to a trainee. */
    TAXPAYER("纳税人", "纳税人"),
    /** Answers from outside and automatic results, never offered to a trainee. */
    SYSTEM("系统", "系统");

    private final String code;
    private final String label;

    Post(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether a person of the bureau sits here. */
    public boolean isOffice() {
        return this != TAXPAYER && this != SYSTEM;
    }

    /** @throws IllegalArgumentException if no post has the code */
    public static Post of(String code) {
        for (var post : values()) {
            if (post.code.equals(code)) {
                return post;
            }
        }
        throw new IllegalArgumentException("没有岗位 " + code);
    }
}

package org.lianbing.sandbox.law.property;

import java.util.Arrays;
import java.util.Optional;

/** What is stamped. */
public enum StampItem {
    PURCHASE("purchase", "购销/买卖"),
    PROCESSING("processing", "加工承揽/承揽"),
    CONSTRUCTION("construction", "建筑安装/建设工程"),
    SURVEY("survey", "勘察设计"),
    TRANSPORT("transport", "货物运输"),
    LEASE("lease", "财产租赁"),
    STORAGE("storage", "仓储保管"),
    INSURANCE("insurance", "财产保险"),
    LOAN("loan", "借款"),
    TECH("tech", "技术"),
    TRANSFER("transfer", "产权转移"),
    IP("ip", "商标、著作、专利、专有技术转让"),
    CAPITAL_BOOK("capital_book", "资金账簿/营业账簿");

    private final String code;
    private final String label;

    StampItem(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<StampItem> withCode(String code) {
        return Arrays.stream(values()).filter(item -> item.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}

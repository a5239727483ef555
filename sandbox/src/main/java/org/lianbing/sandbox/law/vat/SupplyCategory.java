package org.lianbing.sandbox.law.vat;

import java.util.Arrays;
import java.util.Optional;

/** What is supplied, as far as the general VAT rate depends on it. */
public enum SupplyCategory {
    GOODS("goods", "货物及加工修理修配"),
    LEASE_MOVABLE("lease_movable", "有形动产租赁"),
    GOODS_LOW("goods_low", "低税率货物"),
    TRANSPORT("transport", "交通运输"),
    POSTAL("postal", "邮政"),
    BASIC_TELECOM("basic_telecom", "基础电信"),
    CONSTRUCTION("construction", "建筑"),
    REAL_ESTATE("real_estate", "不动产销售与租赁"),
    MODERN_SERVICE("modern_service", "其他现代服务"),
    VAT_TELECOM("vat_telecom", "增值电信"),
    FINANCE("finance", "金融"),
    LIFE_SERVICE("life_service", "生活服务"),
    EXPORT("export", "出口货物与国际运输");

    private final String code;
    private final String label;

    SupplyCategory(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<SupplyCategory> withCode(String code) {
        return Arrays.stream(values())
                .filter(category -> category.code.equals(code))
                .findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}

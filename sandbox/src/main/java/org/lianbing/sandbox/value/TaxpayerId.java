package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The number under which a taxpayer is registered (纳税人识别号): 15 digits of a unit registered before 2015-10-01,
 * 18 since, 20 of an old individual business, 19 of a temporary registration, 18 of a person.
 */
public record TaxpayerId(String number) implements Comparable<TaxpayerId> {

    /** What a taxpayer number is made of. */
    public enum Kind {
        REGION_AND_ORG_CODE("单位（旧）"),
        UNIFIED_CODE("统一社会信用代码"),
        RESIDENT("自然人"),
        INDIVIDUAL_BUSINESS("个体工商户（旧）"),
        TEMPORARY("临时登记");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** @throws InvalidValue for the first fault of the kind its length tells */
    public TaxpayerId {
        kindOf(number);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TaxpayerId of(String text) {
        return new TaxpayerId(text);
    }

    /** The number a unit was given at registration before 2015-10-01. */
    public static TaxpayerId of(Region region, OrgCode orgCode) {
        return new TaxpayerId(region.code() + orgCode.plain());
    }

    public Kind kind() {
        return kindOf(number);
    }

    @Override
    public int compareTo(TaxpayerId other) {
        return number.compareTo(other.number);
    }

    @JsonValue
    @Override
    public String toString() {
        return number;
    }

    private static Kind kindOf(String number) {
        return switch (number.length()) {
            case 15 -> checkedUnit(number);
            case 18 -> checkedUnifiedOrResident(number);
            case 19 -> checkedTemporary(number);
            case 20 -> checkedIndividualBusiness(number);
            default -> throw new InvalidValue("纳税人识别号长度应为 15、18、19 或 20 位");
        };
    }

    private static Kind checkedUnit(String number) {
        InvalidValue.unless(CodeTables.named(Region.TABLE).contains(number.substring(0, 6)), "纳税人识别号前 6 位行政区划代码不存在");
        new OrgCode(number.substring(6));
        return Kind.REGION_AND_ORG_CODE;
    }

    private static Kind checkedUnifiedOrResident(String number) {
        try {
            new Uscc(number);
            return Kind.UNIFIED_CODE;
        } catch (InvalidValue notUnified) {
            if (!looksLikeResident(number)) {
                throw notUnified;
            }
            new ResidentId(number);
            return Kind.RESIDENT;
        }
    }

    /** Decides which of the two complaints about a wrong 18-digit number is the helpful one. */
    private static boolean looksLikeResident(String number) {
        String century = number.substring(6, 8);
        return CheckDigits.isDigits(number.substring(0, 17), 17) && (century.equals("19") || century.equals("20"));
    }

    private static Kind checkedTemporary(String number) {
        InvalidValue.unless(number.startsWith("L"), "19 位纳税人识别号应以 L 开头");
        new ResidentId(number.substring(1));
        return Kind.TEMPORARY;
    }

    private static Kind checkedIndividualBusiness(String number) {
        new ResidentId(number.substring(0, 18));
        String sequence = number.substring(18);
        InvalidValue.unless(CheckDigits.isDigits(sequence, 2), "20 位纳税人识别号末 2 位应为数字");
        InvalidValue.unless(!sequence.equals("00"), "20 位纳税人识别号的顺序码不得为 00");
        return Kind.INDIVIDUAL_BUSINESS;
    }
}

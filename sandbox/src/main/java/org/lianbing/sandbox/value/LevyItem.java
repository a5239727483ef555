package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A tax or fee that is levied (征收项目). */
public record LevyItem(String code) implements Coded, Comparable<LevyItem> {
    private static final String TABLE = "levy_item";
    private static final int LENGTH = 5;

    public static final LevyItem VAT = new LevyItem("10101");
    public static final LevyItem CONSUMPTION_TAX = new LevyItem("10102");
    public static final LevyItem BUSINESS_TAX = new LevyItem("10103");
    public static final LevyItem CORPORATE_INCOME_TAX = new LevyItem("10104");
    public static final LevyItem INDIVIDUAL_INCOME_TAX = new LevyItem("10106");
    public static final LevyItem CITY_MAINTENANCE_TAX = new LevyItem("10109");
    public static final LevyItem PROPERTY_TAX = new LevyItem("10110");
    public static final LevyItem STAMP_TAX = new LevyItem("10111");
    public static final LevyItem LAND_USE_TAX = new LevyItem("10112");
    public static final LevyItem VEHICLE_AND_VESSEL_TAX = new LevyItem("10114");
    public static final LevyItem VEHICLE_PURCHASE_TAX = new LevyItem("10116");
    public static final LevyItem EDUCATION_SURCHARGE = new LevyItem("30203");
    public static final LevyItem LOCAL_EDUCATION_SURCHARGE = new LevyItem("30216");

    /** @throws InvalidValue unless it is five digits of the table */
    public LevyItem {
        InvalidValue.unless(CheckDigits.isDigits(code, LENGTH), "征收项目代码应为 5 位数字");
        CodeTables.named(TABLE).require(code);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LevyItem of(String text) {
        return new LevyItem(text);
    }

    @Override
    public String table() {
        return TABLE;
    }

    @Override
    public int compareTo(LevyItem other) {
        return code.compareTo(other.code);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}

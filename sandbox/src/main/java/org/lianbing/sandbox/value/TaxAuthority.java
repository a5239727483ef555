package org.lianbing.sandbox.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A tax office (税务机关): 1 national or 2 local, six digits of its region, four of the section within it. From
 * 2018-06-15 all offices begin with 1.
 *
 * <p>Offices without a region of their own (inspection, vehicle purchase tax, high-tech zone) have 80 to 99 where the
 * county would stand. An office need not be in the code table: any section of a known region or city is valid.
 */
public record TaxAuthority(String code) implements Comparable<TaxAuthority> {
    /** The day national and local bureaus became one (国税地税征管体制改革). */
    public static final LocalDate MERGER = LocalDate.of(2018, 6, 15);

    private static final String TABLE = "tax_authority";
    private static final int LENGTH = 11;
    private static final int BUREAU_LENGTH = 7;

    /** @throws InvalidValue for the first of: length and digits, first digit, region */
    public TaxAuthority {
        InvalidValue.unless(CheckDigits.isDigits(code, LENGTH), "税务机关代码应为 11 位数字");
        InvalidValue.unless(code.startsWith("1") || code.startsWith("2"), "税务机关代码第 1 位应为 1（国税）或 2（地税）");
        InvalidValue.unless(
                isRegion(regionDigits(code)) || isInstitutionOfCity(regionDigits(code)), "税务机关代码第 2–7 位行政区划不存在");
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TaxAuthority of(String text) {
        return new TaxAuthority(text);
    }

    public boolean isLocal() {
        return code.startsWith("2");
    }

    /** The other bureau of the same place: the local of a national, the national of a local. */
    public TaxAuthority counterpart() {
        return new TaxAuthority((isLocal() ? "1" : "2") + code.substring(1));
    }

    /** Whether both are sections of one bureau, which share their first seven digits. */
    public boolean isSameBureauAs(TaxAuthority other) {
        return code.regionMatches(0, other.code, 0, BUREAU_LENGTH);
    }

    /** The region it administers; null for an institution that covers none of its own. */
    public @Nullable Region region() {
        for (CodeRow row : CodeTables.named(TABLE).rows(code)) {
            String stated = row.text("region");
            if (stated != null) {
                return new Region(stated);
            }
        }
        return isRegion(regionDigits(code)) ? new Region(regionDigits(code)) : null;
    }

    /** Its name on the day, or the code where the table does not name it. */
    public String label(LocalDate date) {
        return CodeTables.named(TABLE).label(code, date);
    }

    @Override
    public int compareTo(TaxAuthority other) {
        return code.compareTo(other.code);
    }

    @JsonValue
    @Override
    public String toString() {
        return code;
    }

    private static String regionDigits(String code) {
        return code.substring(1, 7);
    }

    private static boolean isRegion(String digits) {
        return CodeTables.named(Region.TABLE).rows(digits).stream().anyMatch(CodeRow::selectable);
    }

    private static boolean isInstitutionOfCity(String digits) {
        boolean institution = digits.charAt(4) == '8' || digits.charAt(4) == '9';
        return institution && isRegion(digits.substring(0, 4) + "00");
    }
}

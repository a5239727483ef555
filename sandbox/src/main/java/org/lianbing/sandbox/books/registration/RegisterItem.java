package org.lianbing.sandbox.books.registration;

import java.util.stream.Collectors;
import org.lianbing.sandbox.books.registration.Taxpayer.Person;
import org.lianbing.sandbox.value.Choice;
import org.lianbing.sandbox.value.Money;

/**
 * An item of the register that can be changed (变更项目). The file keeps some of them as free text only: what was entered
 * last stands for them.
 */
public enum RegisterItem implements Choice {
    NAME("01", "名称"),
    LEGAL_REPRESENTATIVE("02", "法人"),
    ADDRESS("03", "地址"),
    SCOPE("04", "范围"),
    CAPITAL("05", "注册资本"),
    REGISTER_TYPE("06", "注册类型"),
    INVESTORS("07", "投资方"),
    INDUSTRY("08", "行业"),
    BANK("09", "银行"),
    STAFF("10", "人员");

    private final String code;
    private final String label;

    RegisterItem(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** @throws IllegalArgumentException if no item has the code */
    public static RegisterItem of(String code) {
        for (var item : values()) {
            if (item.code.equals(code)) {
                return item;
            }
        }
        throw new IllegalArgumentException("没有变更项目 " + code);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }

    /** Whether it is printed on the registration certificate, so that a change exchanges the certificate. */
    public boolean isOnCertificate() {
        return switch (this) {
            case NAME, LEGAL_REPRESENTATIVE, ADDRESS, SCOPE, REGISTER_TYPE -> true;
            case CAPITAL, INVESTORS, INDUSTRY, BANK, STAFF -> false;
        };
    }

    /** What the file says under this item now; empty if nothing. */
    public String valueIn(Taxpayer taxpayer) {
        return switch (this) {
            case NAME -> taxpayer.name();
            case LEGAL_REPRESENTATIVE -> taxpayer.legalRepresentative().name();
            case ADDRESS -> taxpayer.registeredAddress();
            case CAPITAL -> taxpayer.registeredCapital().toString();
            case REGISTER_TYPE -> taxpayer.registerType();
            case INDUSTRY -> taxpayer.industry();
            case SCOPE -> enteredLast(taxpayer, "");
            case INVESTORS -> enteredLast(taxpayer, investors(taxpayer));
            case BANK -> enteredLast(taxpayer, accounts(taxpayer));
            case STAFF -> enteredLast(taxpayer, staff(taxpayer));
        };
    }

    /** Whether a text means what the file says: an amount is the same with or without its decimals. */
    public boolean isSame(String inFile, String text) {
        return inFile.equals(this == CAPITAL ? plainAmount(text) : text);
    }

    /** The text as the file writes amounts; as it is if it is none. */
    private static String plainAmount(String text) {
        try {
            return Money.of(text).toString();
        } catch (IllegalArgumentException notAnAmount) {
            return text;
        }
    }

    /** A new legal representative begins with his name alone: the form of change asks no more. */
    void enter(Rewrite file, String value) {
        switch (this) {
            case NAME -> file.name = value;
            case LEGAL_REPRESENTATIVE -> file.legalRepresentative = new Person(value, "", "");
            case ADDRESS -> file.registeredAddress = value;
            case CAPITAL -> file.registeredCapital = Money.of(value);
            case REGISTER_TYPE -> file.registerType = value;
            case INDUSTRY -> file.industry = value;
            case SCOPE, INVESTORS, BANK, STAFF -> {}
        }
    }

    private String enteredLast(Taxpayer taxpayer, String otherwise) {
        return taxpayer.changes().stream()
                .filter(change -> change.item().equals(code))
                .map(Taxpayer.Change::to)
                .reduce((earlier, later) -> later)
                .orElse(otherwise);
    }

    private static String investors(Taxpayer taxpayer) {
        return taxpayer.investors().stream()
                .map(investor -> investor.name() + " " + investor.share() + "%")
                .collect(Collectors.joining("、"));
    }

    private static String accounts(Taxpayer taxpayer) {
        return taxpayer.accounts().stream()
                .map(account -> account.bankName() + " " + account.account())
                .collect(Collectors.joining("、"));
    }

    private static String staff(Taxpayer taxpayer) {
        return "财务负责人 " + taxpayer.finance().name() + "、办税人 " + taxpayer.agent().name();
    }
}

package org.lianbing.sandbox.law.invoice;

import java.util.regex.Pattern;
import org.lianbing.sandbox.law.dated.DatedValues;

/** What an invoice code, or the number of a fully digital invoice, is made up of. */
public sealed interface InvoiceCodeParts {
    DatedValues<String> PARTS = DatedValues.read("invoice/code-parts.yaml", String.class);

    String kind();

    /** The ten digits of a special VAT invoice. */
    record Special(String region, String year, String batch, String language, String copies, String amountVersion)
            implements InvoiceCodeParts {
        @Override
        public String kind() {
            return "增值税专用发票(10位)";
        }
    }

    /** The twelve digits of an invoice of the VAT invoice system; the last two tell its kind. */
    record Ordinary(String kind, String region, String year, String batch, String suffix) implements InvoiceCodeParts {}

    /** The twenty digits of a fully digital invoice. */
    record Digital(String year, String region, String channel, String serial) implements InvoiceCodeParts {
        @Override
        public String kind() {
            return "全面数字化电子发票";
        }
    }

    /** @throws IllegalArgumentException if the code has no such structure; the message says where it fails */
    static InvoiceCodeParts ofCode(String code) {
        requireDigits(code);
        return switch (code.length()) {
            case 10 ->
                new Special(
                        code.substring(0, 4),
                        code.substring(4, 6),
                        code.substring(6, 7),
                        meaning("language", code.substring(7, 8), "发票代码第 8 位（文字版）应为 1–4"),
                        meaning("copies", code.substring(8, 9), "发票代码第 9 位（联次）应为 3 或 6"),
                        meaning("amount", code.substring(9), "发票代码第 10 位（金额版本）应为 0–4"));
            case 12 -> ordinary(code);
            default -> throw new IllegalArgumentException("发票代码位数错误：应为 10 位或 12 位，现为 " + code.length() + " 位");
        };
    }

    private static Ordinary ordinary(String code) {
        if (code.charAt(0) != '0') {
            throw new IllegalArgumentException("增值税发票的 12 位代码首位应为 0");
        }
        var suffix = code.substring(10);
        return new Ordinary(
                meaning("suffix", suffix, "发票代码末两位（票种）应为 04、05、06、07、11、12 或 13"),
                code.substring(1, 5),
                code.substring(5, 7),
                code.substring(7, 10),
                suffix);
    }

    /** @throws IllegalArgumentException if it is not a number of twenty digits */
    static InvoiceCodeParts ofDigitalNumber(String number) {
        requireDigits(number);
        if (number.length() != 20) {
            throw new IllegalArgumentException("数电票号码应为 20 位，现为 " + number.length() + " 位");
        }
        return new Digital(number.substring(0, 2), number.substring(2, 4), number.substring(4, 5), number.substring(5));
    }

    private static void requireDigits(String text) {
        if (!Pattern.matches("[0-9]+", text)) {
            throw new IllegalArgumentException("只能由数字组成：" + text);
        }
    }

    private static String meaning(String part, String digits, String fault) {
        return PARTS.all().stream()
                .filter(value -> value.item().equals(part + "." + digits))
                .map(value -> value.value())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(fault));
    }
}

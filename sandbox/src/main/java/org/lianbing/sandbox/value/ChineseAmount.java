package org.lianbing.sandbox.value;

import java.math.BigInteger;

/**
 * An amount in the capital figures that documents bear beside the digits (中文大写金额), such as
 * 壹万贰仟叁佰肆拾伍元陆角柒分. Follows 正确填写票据和结算凭证的基本规定 (支付结算办法附一); where that leaves a choice,
 * 整 is written after 角, and 零 between a yuan ending in 0 and the 角.
 */
public record ChineseAmount(Money amount) {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final long HUNDRED_MILLION = 100_000_000L;
    private static final long TEN_THOUSAND = 10_000L;

    public static ChineseAmount of(Money amount) {
        return new ChineseAmount(amount);
    }

    @Override
    public String toString() {
        BigInteger fen = amount.yuan().unscaledValue();
        BigInteger[] parts = fen.abs().divideAndRemainder(BigInteger.valueOf(100));
        long yuan = parts[0].longValueExact();
        int cents = parts[1].intValue();
        String sign = fen.signum() < 0 ? "负" : "";
        if (yuan == 0 && cents > 0) {
            return sign + small(cents, false, false);
        }
        return sign + (yuan == 0 ? "零" : whole(yuan)) + "元" + small(cents, true, yuan % 10 == 0);
    }

    /** What stands after 元: 角 and 分, or 整. */
    private static String small(int cents, boolean afterYuan, boolean yuanEndsInZero) {
        int jiao = cents / 10;
        int fen = cents % 10;
        if (cents == 0) {
            return "整";
        }
        String zero = afterYuan && (jiao == 0 || yuanEndsInZero) ? "零" : "";
        return zero + (jiao == 0 ? "" : digit(jiao) + "角") + (fen == 0 ? "整" : digit(fen) + "分");
    }

    /** A positive whole number: what lies above 亿 is read like a number of its own, so that 万亿 comes out right. */
    private static String whole(long number) {
        if (number >= HUNDRED_MILLION) {
            return above(number, HUNDRED_MILLION, "亿");
        }
        return number >= TEN_THOUSAND ? above(number, TEN_THOUSAND, "万") : section((int) number);
    }

    private static String above(long number, long unit, String name) {
        long rest = number % unit;
        String head = whole(number / unit) + name;
        if (rest == 0) {
            return head;
        }
        return head + (rest < unit / 10 ? "零" : "") + whole(rest);
    }

    /** 1 to 9999; any run of zeros between two figures is one 零. */
    private static String section(int number) {
        var text = new StringBuilder();
        boolean gap = false;
        for (int place = 3; place >= 0; place--) {
            int figure = number / (int) Math.pow(10, place) % 10;
            if (figure == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "零" : "").append(digit(figure)).append(PLACES[place]);
            gap = false;
        }
        return text.toString();
    }

    private static char digit(int figure) {
        return DIGITS.charAt(figure);
    }
}

package org.lianbing.sandbox;

import java.time.LocalDate;
import java.util.List;
import org.lianbing.sandbox.books.qualification.QualificationEvent.GeneralTaxpayerRegistered;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsAssigned;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.Rate;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxpayerId;
import org.lianbing.sandbox.value.TaxpayerState;

/** Taxpayers that tests speak of by name. */
public final class Personas {
    /** P01 长沙芙蓉鑫源商贸有限公司, a general taxpayer. */
    public static final TaxpayerId XINYUAN = TaxpayerId.of("430102582743014");
    /** P14 湖南诚信会计服务有限公司, small-scale, files monthly. */
    public static final TaxpayerId CHENGXIN = TaxpayerId.of("430102058612376");

    private Personas() {}

    public static TaxpayerRegistered xinyuan() {
        return registered(XINYUAN, "长沙芙蓉鑫源商贸有限公司", TaxpayerState.NORMAL, "5175");
    }

    public static TaxpayerRegistered chengxin() {
        return registered(CHENGXIN, "湖南诚信会计服务有限公司", TaxpayerState.NORMAL, "7241");
    }

    public static TaxpayerRegistered registered(TaxpayerId id, String name, TaxpayerState state, String industry) {
        var chief = new Taxpayer.Person("陈志远", "430102197803122117", "13800000001");
        return new TaxpayerRegistered(new Taxpayer(
                id,
                name,
                state,
                "173",
                industry,
                TaxAuthority.of("14301020000"),
                "430102",
                chief,
                "长沙市芙蓉区韶山北路1号",
                "长沙市芙蓉区韶山北路1号",
                Money.of(1_000_000),
                "430102000012345",
                LocalDate.of(2011, 6, 20),
                LocalDate.of(2011, 6, 20),
                LocalDate.of(2011, 6, 20),
                12,
                "101",
                chief,
                chief,
                List.of(),
                "430102582743014",
                null,
                List.of(),
                List.of()));
    }

    /** VAT at 17 % by the month, and the three surcharges at the local bureau. */
    public static TaxItemsAssigned generalItems(TaxpayerId id) {
        return new TaxItemsAssigned(
                id,
                List.of(
                        item("10101", "101014001", "0.17", false),
                        item("10109", "101090101", "0.07", true),
                        item("30203", "302030100", "0.03", true),
                        item("30216", "302160100", "0.02", true)));
    }

    /** VAT at 3 % by the month, and the three surcharges at the local bureau. */
    public static TaxItemsAssigned smallScaleItems(TaxpayerId id) {
        return new TaxItemsAssigned(
                id,
                List.of(
                        item("10101", "101017001", "0.03", false),
                        item("10109", "101090101", "0.07", true),
                        item("30203", "302030100", "0.03", true),
                        item("30216", "302160100", "0.02", true)));
    }

    public static GeneralTaxpayerRegistered general(TaxpayerId id) {
        return new GeneralTaxpayerRegistered(id, LocalDate.of(2011, 8, 1), LocalDate.of(2011, 7, 20), "2");
    }

    private static TaxItem item(String levyItem, String sub, String rate, boolean local) {
        return new TaxItem(
                levyItem,
                sub,
                Rate.of(rate),
                "101010106",
                "10",
                "06",
                "04",
                "01",
                local,
                LocalDate.of(2011, 7, 1),
                null);
    }
}

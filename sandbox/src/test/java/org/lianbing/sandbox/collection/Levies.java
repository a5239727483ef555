package org.lianbing.sandbox.collection;

import static org.lianbing.sandbox.Personas.XINYUAN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Personas;
import org.lianbing.sandbox.Scene;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.TaxPeriod;

/** Levies of Xinyuan for tests: September's VAT of 25,200, due on 2015-10-22. */
final class Levies {
    static final String VAT = "YZ201500000001";
    static final AgreementSigned AGREEMENT = new AgreementSigned(
            XINYUAN,
            "SFXY0001",
            "105551000018",
            "中国建设银行长沙芙蓉支行",
            "长沙芙蓉鑫源商贸有限公司",
            "62284801430102803124",
            LocalDate.of(2014, 5, 6));

    private Levies() {}

    static LevyRaised raised(String id, String item, String sub, Levy.Kind kind, String source, int amount) {
        return new LevyRaised(
                id,
                XINYUAN,
                item,
                sub,
                TaxPeriod.of("2015-09"),
                kind,
                source,
                LocalDate.of(2015, 10, 22),
                Money.of(amount));
    }

    static LevyRaised vat() {
        return raised(VAT, "10101", "101014001", Levy.Kind.TAX, "SB201500000001", 25_200);
    }

    static Scene scene(String date, Event... more) {
        List<Event> given =
                new ArrayList<>(List.of(Personas.xinyuan(), Personas.generalItems(XINYUAN), vat(), AGREEMENT));
        given.addAll(List.of(more));
        return Scene.on(date, given.toArray(Event[]::new));
    }

    static Map<String, Object> payment(String levy, String mode, String amount) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("taxpayer_id", XINYUAN.toString());
        form.put("levy_record", levy);
        form.put("pay_mode", mode);
        form.put("tax_kind", "10");
        form.put("paid_amount", amount);
        return form;
    }
}

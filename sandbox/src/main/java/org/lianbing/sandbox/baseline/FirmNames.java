package org.lianbing.sandbox.baseline;

import java.util.LinkedHashSet;
import java.util.Set;

/** Makes up names of firms and shops that no other firm of the city has, personas included. */
final class FirmNames {
    private static final int PERCENT_NAMED_AFTER_PROVINCE = 30;

    private final CityFile city;
    private final Words words;
    private final Set<String> taken = new LinkedHashSet<>();

    FirmNames(CityFile city, Persona.Cast known, Words words) {
        this.city = city;
        this.words = words;
        known.personas().forEach(persona -> taken.add(persona.name()));
        known.strangers().forEach(stranger -> taken.add(stranger.name()));
    }

    String next(Trades.Trade trade, Trades.Type type, CityFile.Bureau bureau, SeededNumbers dice) {
        while (true) {
            var suffix = type.suffix();
            var name = suffix == null ? shop(trade, bureau, dice) : firm(trade, dice) + suffix;
            if (taken.add(name)) {
                return name;
            }
        }
    }

    private String shop(Trades.Trade trade, CityFile.Bureau bureau, SeededNumbers dice) {
        return city.city() + bureau.brief() + words.brand(dice) + dice.pick(trade.shops());
    }

    private String firm(Trades.Trade trade, SeededNumbers dice) {
        var place = dice.chance(PERCENT_NAMED_AFTER_PROVINCE) ? city.province() : city.city();
        return place + words.brand(dice) + dice.pick(trade.words());
    }
}

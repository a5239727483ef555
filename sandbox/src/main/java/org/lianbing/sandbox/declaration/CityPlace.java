package org.lianbing.sandbox.declaration;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.lianbing.sandbox.law.surcharge.Surcharges;
import org.lianbing.sandbox.value.Rate;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where a taxpayer is, as far as the city construction tax asks; the regions of each are data. */
enum CityPlace {
    CITY_URBAN,
    CITY_TOWN,
    CITY_ELSEWHERE;

    private static final String FILE = "city-places.yaml";
    private static final JsonNode PLACES = read();

    static CityPlace of(String region) {
        for (var place : values()) {
            if (place.regions().contains(region)) {
                return place;
            }
        }
        return CITY_ELSEWHERE;
    }

    String label() {
        return PLACES.path(item()).path("label").asString();
    }

    Rate rateOn(LocalDate date) {
        return Surcharges.cityRateAt(item(), date);
    }

    private Set<String> regions() {
        Set<String> regions = new TreeSet<>();
        PLACES.path(item()).path("regions").forEach(code -> regions.add(code.asString()));
        return regions;
    }

    private String item() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static JsonNode read() {
        try (var in = CityPlace.class.getResourceAsStream(FILE)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(FILE, unreadable);
        }
    }
}

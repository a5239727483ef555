package org.lianbing.courses.drill;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.TreeMap;
import org.lianbing.courses.drill.DrillFiles.Edition;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.BrokenScenario;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.reader.Folder;
import org.lianbing.scenarios.reader.ScenarioReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Scenarios as they were when attempts at them began: what lies on the shelf may change or go, an attempt is played and
 * graded by the version it was started on.
 */
@Component
class Editions {
    private static final Logger log = LoggerFactory.getLogger(Editions.class);
    private static final int MOST = 200;
    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

    private final Shelf shelf;
    private final DrillFiles files;
    private final Replica replica;
    private final JsonMapper json;
    private final Cache<Key, Scenario> read =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Key(String scenario, String version) {
        static Key of(Scenario scenario) {
            return new Key(scenario.id(), scenario.version());
        }
    }

    Editions(Shelf shelf, DrillFiles files, Replica replica, JsonMapper json) {
        this.shelf = shelf;
        this.files = files;
        this.replica = replica;
        this.json = json;
    }

    /** Keeps a scenario before an attempt at it begins. */
    void keep(Scenario scenario) {
        if (read.getIfPresent(Key.of(scenario)) != null) {
            return;
        }
        try {
            files.keep(new Edition(
                    scenario.id(), scenario.version(), scenario.folder(), json.writeValueAsString(scenario.files())));
        } catch (DuplicateKeyException sameMoment) {
            log.debug("剧本 {} 的版本 {} 同时由他人存下", scenario.id(), scenario.version());
        }
        read.put(Key.of(scenario), scenario);
    }

    /** The scenario an attempt was started on; empty if it was not kept and is no longer on the shelf. */
    Optional<Scenario> of(Attempt attempt) {
        var key = new Key(attempt.scenario(), attempt.scenarioVersion());
        return Optional.ofNullable(read.getIfPresent(key))
                .or(() -> shelf.find(attempt.scenario())
                        .filter(scenario -> Key.of(scenario).equals(key)))
                .or(() -> files.edition(attempt.scenario(), attempt.scenarioVersion())
                        .flatMap(this::read)
                        .map(scenario -> {
                            read.put(key, scenario);
                            return scenario;
                        }));
    }

    /** Empty where an old folder speaks of something the replica no longer knows. */
    private Optional<Scenario> read(Edition edition) {
        try {
            var folder = new Folder(edition.folder(), json.readValue(edition.files(), FILES));
            return Optional.of(ScenarioReader.read(folder, replica));
        } catch (BrokenScenario outdated) {
            log.warn("剧本 {} 的版本 {} 读不回来：{}", edition.scenario(), edition.version(), outdated.getMessage());
            return Optional.empty();
        }
    }
}

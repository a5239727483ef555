package org.lianbing.scenarios.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one scenario, by their paths inside its folder. */
public record Folder(String name, SortedMap<String, String> files) {
    public Folder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public Optional<String> text(String file) {
        return Optional.ofNullable(files.get(file));
    }

    /** The first twelve digits of a hash over names and contents; the golden text, which is a result, left out. */
    public String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (!file.getKey().equals(ScenarioReader.GOLDEN)) {
                    digest.update((file.getKey() + "\n" + file.getValue() + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

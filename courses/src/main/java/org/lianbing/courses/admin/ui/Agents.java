package org.lianbing.courses.admin.ui;

import java.util.List;
import java.util.Map;

/** Browsers and programs by a name that people know. */
final class Agents {
    private static final List<Map.Entry<String, String>> PROGRAMS = List.of(
            Map.entry("Edg/", "Edge"),
            Map.entry("Firefox/", "Firefox"),
            Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"),
            Map.entry("curl/", "curl"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("Windows", "Windows"),
            Map.entry("Android", "Android"),
            Map.entry("iPhone", "iPhone"),
            Map.entry("Mac OS X", "macOS"),
            Map.entry("Linux", "Linux"));

    private Agents() {}

    static String name(String agent) {
        var program = find(PROGRAMS, agent);
        var system = find(SYSTEMS, agent);
        if (program.isEmpty()) {
            return agent.isBlank() ? "—" : agent.substring(0, Math.min(40, agent.length()));
        }
        return system.isEmpty() ? program : program + " · " + system;
    }

    private static String find(List<Map.Entry<String, String>> known, String agent) {
        return known.stream()
                .filter(entry -> agent.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}

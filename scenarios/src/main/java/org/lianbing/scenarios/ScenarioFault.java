package org.lianbing.scenarios;

/** Something wrong in a scenario's folder: where, what, and how to mend it. */
public record ScenarioFault(String file, int line, String message) {
    public static ScenarioFault at(Place place, String message) {
        return new ScenarioFault(place.file(), place.line(), message);
    }

    @Override
    public String toString() {
        return new Place(file, line) + " " + message;
    }
}

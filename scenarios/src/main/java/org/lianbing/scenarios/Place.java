package org.lianbing.scenarios;

/** Where in a scenario's folder something is written; lines count from 1, 0 where the file as a whole is meant. */
public record Place(String file, int line) {
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}

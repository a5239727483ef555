package org.lianbing.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.lianbing.sandbox.Replica;
import org.lianbing.scenarios.Library;
import org.lianbing.scenarios.Scenario;
import org.lianbing.scenarios.ScenarioFault;
import org.lianbing.scenarios.proof.Proof;
import org.lianbing.scenarios.proof.RewriteGolden;
import org.lianbing.scenarios.reader.Folders;

/** A copy of some scenarios on disk, as an author has them, to be changed and proved. */
final class Workshop {
    private static final Replica REPLICA = RewriteGolden.replica();

    private final Path directory;

    private Workshop(Path directory) {
        this.directory = directory;
    }

    static Workshop of(Path directory, String... scenarios) {
        for (var folder : Folders.onClassPath("scenarios")) {
            if (List.of(scenarios).contains(folder.name())) {
                folder.files().forEach((file, text) -> write(directory.resolve(folder.name(), file), text));
            }
        }
        return new Workshop(directory);
    }

    /** Changes the first place where a text stands in a file. */
    Workshop change(String file, String old, String now) {
        var text = read(file);
        var at = text.indexOf(old);
        if (at < 0) {
            throw new IllegalArgumentException(file + " 中没有 " + old);
        }
        write(directory.resolve(file), text.substring(0, at) + now + text.substring(at + old.length()));
        return this;
    }

    Workshop add(String file, String text) {
        write(directory.resolve(file), text);
        return this;
    }

    Workshop remove(String file) {
        try {
            Files.delete(directory.resolve(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    /** The line of a file on which a text first stands, counted from 1. */
    int line(String file, String text) {
        var lines = read(file).lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(text)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(file + " 中没有 " + text);
    }

    /** What was read and proved itself over so many variants, with the faults of the rest. */
    Library proved(int seeds) {
        return Proof.proved(Library.load(directory, REPLICA), REPLICA, Grader.marker(REPLICA), seeds);
    }

    List<String> faults(int seeds) {
        return proved(seeds).faults().stream().map(ScenarioFault::toString).toList();
    }

    List<String> sound(int seeds) {
        return proved(seeds).scenarios().stream().map(Scenario::id).toList();
    }

    private String read(String file) {
        try {
            return Files.readString(directory.resolve(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

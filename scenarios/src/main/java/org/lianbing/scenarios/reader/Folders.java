package org.lianbing.scenarios.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Finds scenario folders: below a directory, or on the class path by an index, since a jar cannot be listed. */
public final class Folders {
    public static final String INDEX = "index.txt";
    private static final String SCENARIO = "scenario.yaml";

    private Folders() {}

    /** Every folder directly below the directory that holds a {@code scenario.yaml}, in order of their names. */
    public static List<Folder> below(Path directory) {
        try (var children = Files.list(directory)) {
            return children.filter(child -> Files.exists(child.resolve(SCENARIO)))
                    .sorted()
                    .map(Folders::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Folder read(Path folder) {
        var files = new TreeMap<String, String>();
        try (var inside = Files.walk(folder)) {
            for (var file : inside.filter(Files::isRegularFile).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                files.put(name, Files.readString(file).replace("\r\n", "\n"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Folder(folder.getFileName().toString(), files);
    }

    /**
     * The folders an index on the class path names: {@code <root>/index.txt} has one file a line, such as {@code
     * S06/scenario.yaml}.
     *
     * @throws IllegalStateException if a file of the index is not there
     */
    public static List<Folder> onClassPath(String root) {
        List<Folder> folders = new ArrayList<>();
        for (var line :
                text(root + "/" + INDEX).lines().filter(line -> !line.isBlank()).toList()) {
            var slash = line.indexOf('/');
            var name = line.substring(0, slash);
            if (folders.isEmpty() || !folders.getLast().name().equals(name)) {
                folders.add(new Folder(name, new TreeMap<>()));
            }
            var folder = folders.removeLast();
            var files = new TreeMap<>(folder.files());
            files.put(line.substring(slash + 1), text(root + "/" + line));
            folders.add(new Folder(name, files));
        }
        return List.copyOf(folders);
    }

    private static String text(String resource) {
        try (InputStream in = Folders.class.getResourceAsStream("/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("类路径上没有 " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.lianbing.courses.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.notes.NoteChange;

/** An index on disk that is open for writing and searching. It remembers how far in the change log it has come. */
final class OpenIndex implements Closeable {
    private static final double BUFFER_MEGABYTES = 48;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String version;
    private @Nullable NoteChange applied;

    private OpenIndex(Path folder, String version, IndexWriterConfig.OpenMode mode) throws IOException {
        this.folder = folder;
        this.version = version;
        directory = FSDirectory.open(folder);
        try {
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(Fields.PAIRS)
                            .setOpenMode(mode)
                            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                            .setCommitOnClose(false));
        } catch (IOException | RuntimeException unusable) {
            directory.close();
            throw unusable;
        }
        searchers = new SearcherManager(writer, null);
    }

    /** What a stored index says of itself. */
    record Stamp(String version, Optional<NoteChange> applied) {

        static Stamp of(Map<String, String> kept) {
            var number = Long.parseLong(kept.getOrDefault("number", "0"));
            var note = kept.getOrDefault("note", "");
            var at = Instant.parse(kept.getOrDefault("at", Instant.EPOCH.toString()));
            return new Stamp(
                    kept.getOrDefault("version", ""),
                    number == 0 ? Optional.empty() : Optional.of(new NoteChange(number, note, at)));
        }
    }

    /** Reads every byte of the stored index, so that damage is found now. @throws IOException if there is none or it is damaged */
    static Stamp examine(Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return Stamp.of(reader.getIndexCommit().getUserData());
        }
    }

    static OpenIndex existing(Path folder, String version, Stamp stamp) throws IOException {
        var index = new OpenIndex(folder, version, IndexWriterConfig.OpenMode.APPEND);
        index.applied = stamp.applied().orElse(null);
        return index;
    }

    /** Throws away whatever lies in the folder. @throws IOException also if another process works in it */
    static OpenIndex fresh(Path folder, String version) throws IOException {
        Files.createDirectories(folder);
        try (var directory = FSDirectory.open(folder);
                var lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (var file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
        return new OpenIndex(folder, version, IndexWriterConfig.OpenMode.CREATE);
    }

    void add(Document document) throws IOException {
        writer.addDocument(document);
    }

    /** Puts the note in place of what there was of it; without a document it is gone. */
    void put(String id, @Nullable Document document) throws IOException {
        var same = new Term(Fields.ID, id);
        if (document == null) {
            writer.deleteDocuments(same);
        } else {
            writer.updateDocument(same, document);
        }
    }

    /** Number of the last change that the index holds. */
    long number() {
        return applied == null ? 0 : applied.number();
    }

    /** From now on searches see everything up to this change. */
    void show(@Nullable NoteChange upTo) throws IOException {
        searchers.maybeRefreshBlocking();
        applied = upTo;
    }

    void commit() throws IOException {
        var kept = new HashMap<String, String>();
        kept.put("version", version);
        if (applied != null) {
            kept.put("number", Long.toString(applied.number()));
            kept.put("note", applied.noteId());
            kept.put("at", applied.at().toString());
        }
        writer.setLiveCommitData(kept.entrySet());
        writer.commit();
    }

    /** Whether its files are still where they were. */
    boolean isThere() throws IOException {
        return Files.isDirectory(folder) && SegmentInfos.getLastCommitGeneration(directory) >= 0;
    }

    interface Search<T> {
        T in(IndexSearcher searcher) throws IOException;
    }

    <T> T search(Search<T> search) throws IOException {
        var searcher = searchers.acquire();
        try {
            return search.in(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Closes without commit: call that before. */
    @Override
    public void close() throws IOException {
        try (directory;
                writer;
                searchers) {
            // Closed in turn, also if one of them fails.
        }
    }
}

package org.lianbing.courses.notes.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.lianbing.courses.notes.Author;
import org.lianbing.courses.notes.Mark;
import org.lianbing.courses.notes.NoteState;
import org.lianbing.courses.notes.NoteText;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The notes that come with the product: {@code notes/*.md}, Markdown below a head of YAML. */
@Component
class DeliveredNotes {
    private static final String FENCE = "---\n";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /**
     * A note as delivered.
     *
     * @param hash changes whenever the file does
     */
    record Delivered(String id, NoteText text, Author author, String hash) {}

    private record Head(
            String id,
            String title,
            String domain,
            List<String> operations,
            List<String> refusals,
            List<String> fields,
            List<String> documents,
            List<String> tags,
            String author,
            LocalDate verifiedOn,
            String mark,
            String clause) {}

    /** @throws IllegalStateException naming the file that cannot be read */
    List<Delivered> all() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:notes/*.md"))
                    .map(DeliveredNotes::read)
                    .toList();
        } catch (IOException missing) {
            throw new IllegalStateException("notes/: " + missing.getMessage(), missing);
        }
    }

    private static Delivered read(Resource file) {
        try {
            return parse(file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
        } catch (IOException | JacksonException | IllegalArgumentException broken) {
            throw new IllegalStateException("notes/" + file.getFilename() + ": " + broken.getMessage(), broken);
        }
    }

    static Delivered parse(String content) {
        var end = content.indexOf("\n" + FENCE, FENCE.length());
        if (!content.startsWith(FENCE) || end < 0) {
            throw new IllegalArgumentException("a note begins with a head between two lines of ---");
        }
        var head = YAML.readValue(content.substring(FENCE.length(), end + 1), Head.class);
        var body = content.substring(end + 1 + FENCE.length()).strip();
        var text = new NoteText(
                head.title,
                body,
                head.domain,
                head.operations,
                head.refusals,
                head.fields,
                head.documents,
                head.tags,
                head.verifiedOn,
                Mark.of(head.mark),
                head.clause,
                NoteState.PUBLISHED);
        return new Delivered(head.id, text, new Author(head.author, null), hash(content));
    }

    private static String hash(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.lianbing.courses.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.lianbing.courses.notes.NoteQuery;
import org.lianbing.courses.notes.NoteSearch;
import org.lianbing.courses.notes.NotebookSlice;
import org.lianbing.courses.wire.Unavailable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Note search over 100,000 notes: the top twenty with exact count, excerpts and the notes themselves. The yardstick, in the
 * same run on the same rows: the top twenty and the count by LIKE in H2.
 */
final class NoteSearchBench {
    private static final int NOTES = 100_000;
    private static final int ROUNDS = 40;
    private static final int WARM_UP = 8;
    private static final double P50_MILLISECONDS = 3;
    private static final double P99_MILLISECONDS = 40;

    /** Kinds of questions, as people type them. */
    private record Kind(String name, List<String> texts) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("a word", List.of("购票员", "差额补征", "清册", "先补申报", "号段", "属期", "作废票", "首选账户", "品目", "听证")),
            new Kind("a very common word", List.of("纳税人", "申报", "发票", "税款", "系统")),
            new Kind("cut anywhere", List.of("票员名", "纳税人说", "的清册", "号减起", "账户户", "期限次")),
            new Kind("several words", List.of("逾期 申报 罚款", "三方协议 验证 账号", "限购 号段 余量", "专票 代开 预缴", "变更 名称 发票")),
            new Kind("synonyms", List.of("外管证", "外出经营证明", "跨区域报告", "税费种认定", "购票", "滞纳金", "三方协议", "一次性告知", "红冲", "专票")),
            new Kind("a question", List.of("限量超了怎么办", "滞纳金从哪天开始算", "国庆顺延到几号", "购票员没带身份证能不能领票", "小规模季度超过九万怎么填")),
            new Kind("a code", List.of("FP-03-V2", "fp03", "CV02", "SB-01-V4", "dj-03", "ZS-02")),
            new Kind("pinyin", List.of("zhinajin", "goupiaoyuan", "shenbao", "fapiaofashou", "yibannashuir", "qingce")),
            new Kind("initials", List.of("znj", "sfz", "gpy", "wgz", "fpfs", "ybnsr")));

    private NoteSearchBench() {}

    /** With an argument: over so many notes. */
    public static void main(String[] arguments) throws IOException {
        var count = arguments.length == 0 ? NOTES : Integer.parseInt(arguments[0]);
        var home = Files.createTempDirectory("note-search-bench");
        try (var context = new SpringApplicationBuilder(NotebookSlice.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--lianbing.home=" + home,
                        "--spring.datasource.url=jdbc:h2:" + home.resolve("data") + ";CACHE_SIZE=262144",
                        "--logging.level.root=error")) {
            var jdbc = context.getBean(JdbcClient.class);
            var search = context.getBean(NoteSearch.class);
            System.out.printf("%,d notes made from those of the product%n", ManyNotes.fill(jdbc, count));
            var began = System.nanoTime();
            awaitAll(search, count);
            System.out.printf(
                    "in the index after %.1f s, %,d MB on disk%n", seconds(began), size(home.resolve("index")) >> 20);
            measure(search, jdbc);
        } finally {
            delete(home);
        }
    }

    private static void awaitAll(NoteSearch search, long count) {
        while (true) {
            try {
                if (search.find(NoteQuery.of("")).total() >= count) {
                    return;
                }
            } catch (Unavailable notYet) {
                // Looked for again in a moment.
            }
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static void measure(NoteSearch search, JdbcClient jdbc) {
        for (int i = 0; i < WARM_UP; i++) {
            KINDS.forEach(kind -> kind.texts().forEach(text -> search.find(NoteQuery.of(text))));
        }
        System.out.printf(
                "%-22s %10s %10s %10s %12s   %10s %10s%n",
                "", "p50 ms", "p99 ms", "max ms", "found", "LIKE p50", "LIKE p99");
        var all = new ArrayList<Double>();
        var allLike = new ArrayList<Double>();
        for (var kind : KINDS) {
            var times = times(kind.texts(), ROUNDS, text -> search.find(NoteQuery.of(text)));
            var like = times(kind.texts(), 2, text -> like(jdbc, text));
            var found = kind.texts().stream()
                    .mapToLong(text -> search.find(NoteQuery.of(text)).total())
                    .sum();
            print(kind.name(), times, found / kind.texts().size(), like);
            all.addAll(times);
            allLike.addAll(like);
        }
        print("all", all, 0, allLike);
        System.out.printf(
                "wanted: p50 <= %.0f ms: %s; p99 <= %.0f ms: %s%n",
                P50_MILLISECONDS,
                at(all, 50) <= P50_MILLISECONDS ? "yes" : "NO",
                P99_MILLISECONDS,
                at(all, 99) <= P99_MILLISECONDS ? "yes" : "NO");
    }

    private static void print(String name, List<Double> times, long found, List<Double> like) {
        System.out.printf(
                "%-22s %10.2f %10.2f %10.2f %,12d   %10.1f %10.1f%n",
                name, at(times, 50), at(times, 99), at(times, 100), found, at(like, 50), at(like, 99));
    }

    private static List<Double> times(List<String> texts, int rounds, Consumer<String> question) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < rounds; i++) {
            for (var text : texts) {
                var began = System.nanoTime();
                question.accept(text);
                times.add((System.nanoTime() - began) / 1e6);
            }
        }
        return times;
    }

    private static void like(JdbcClient jdbc, String text) {
        var pattern = "%" + text + "%";
        jdbc.sql("select count(*) from note where title like :text or body like :text")
                .param("text", pattern)
                .query(Long.class)
                .single();
        jdbc.sql("select id, title, body from note where title like :text or body like :text"
                        + " order by case when title like :text then 0 else 1 end, helpful desc, id limit 20")
                .param("text", pattern)
                .query((row, number) -> row.getString("title"))
                .list();
    }

    private static double at(List<Double> times, int percent) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

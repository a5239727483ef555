package org.lianbing.courses.bench;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes notes by the thousand out of those of the product: their sentences mixed, other figures, names nobody else has. */
final class ManyNotes {
    private static final long SEED = 20150910;
    private static final Pattern END = Pattern.compile("(?<=[。！？])");
    private static final Pattern FIGURE = Pattern.compile("\\d{2,}");
    private static final String SYLLABLES = "芙蓉鑫源天心岳麓开福雨花望城浏阳宁乡镜湖鸠江弋江恒信诚达盛隆康瑞祥和广博远景华泰兴业宏图顺丰永利聚宝嘉禾";
    private static final List<String> TRADES = List.of("商贸", "建材", "餐饮", "物流", "软件", "印务", "酒店", "服饰", "机电", "农资");

    private record Source(String id, String title, String domain, String mark, String clause, List<String> sentences) {}

    private ManyNotes() {}

    /** Adds as many as are missing, with the last line of the change log telling of them all. */
    static int fill(JdbcClient jdbc, int count) {
        var random = new Random(SEED);
        var sources = jdbc.sql("select id, title, domain, mark, clause, body from note order by id")
                .query((row, number) -> new Source(
                        row.getString("id"),
                        row.getString("title"),
                        row.getString("domain"),
                        row.getString("mark"),
                        row.getString("clause"),
                        Arrays.asList(END.split(row.getString("body")))))
                .list();
        for (int i = sources.size(); i < count; i++) {
            var source = sources.get(random.nextInt(sources.size()));
            add(jdbc, "made-" + i, source, sources, random);
        }
        jdbc.sql("insert into note_change (number, note_id, at) select (select max(number) from note_change)"
                        + " + row_number() over (order by id), id, current_timestamp from note where id like 'made-%'")
                .update();
        jdbc.sql("update note_change_head set number = (select max(number) from note_change)")
                .update();
        return count;
    }

    private static void add(JdbcClient jdbc, String id, Source source, List<Source> all, Random random) {
        var now = OffsetDateTime.now();
        jdbc.sql(
                        "insert into note (id, title, body, domain, author_name, verified_on, mark, clause, state, version, helpful,"
                                + " created_at, updated_at) values (?, ?, ?, ?, ?, ?, ?, ?, 'PUBLISHED', 1, ?, ?, ?)")
                .params(
                        id,
                        title(source, random),
                        body(source, all, random),
                        source.domain(),
                        "师傅" + random.nextInt(500),
                        LocalDate.of(2015, 1, 1).plusDays(random.nextInt(300)),
                        source.mark(),
                        source.clause(),
                        random.nextInt(60),
                        now,
                        now)
                .update();
        jdbc.sql("insert into note_tie (note_id, kind, place, name) select cast(? as varchar(80)), kind, place, name"
                        + " from note_tie where note_id = ?")
                .params(id, source.id())
                .update();
    }

    private static String title(Source source, Random random) {
        var title = changed(source.title(), random);
        return random.nextBoolean() ? title : name(random) + "：" + title;
    }

    /** Three to eight sentences, most of the same note, some of others, one about somebody. */
    private static String body(Source source, List<Source> all, Random random) {
        var sentences = new ArrayList<String>();
        var length = 3 + random.nextInt(6);
        for (int i = 0; i < length; i++) {
            var from = random.nextInt(10) < 6 ? source : all.get(random.nextInt(all.size()));
            sentences.add(
                    changed(from.sentences().get(random.nextInt(from.sentences().size())), random));
        }
        sentences.add(random.nextInt(sentences.size()), "比如" + name(random) + "公司来办的那一次。");
        return String.join("", sentences);
    }

    private static String changed(String text, Random random) {
        return FIGURE.matcher(text)
                .replaceAll(found -> Integer.toString(10
                        + random.nextInt(
                                (int) Math.pow(10, Math.min(6, found.group().length())))));
    }

    private static String name(Random random) {
        var name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return name + TRADES.get(random.nextInt(TRADES.size()));
    }
}

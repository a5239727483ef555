package org.lianbing.courses.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** S01 over REST from the first greeting to a hundred points, with what papers, catalogue and answers say. */
@CoursesTest
class RestWalkTest {
    @LocalServerPort
    int port;

    private RestDesk desk;

    private Calls as(String login) {
        return Calls.basic(port, login, CoursesTest.PASSWORD);
    }

    private static Map<String, Object> form(Object... pairs) {
        Map<String, Object> form = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            form.put(pairs[i].toString(), pairs[i + 1]);
        }
        return form;
    }

    @Test
    void fromTheFirstGreetingToAHundredPoints() {
        desk = RestDesk.start(as("student41"), "S01");
        desk.talk("say", "greet");
        assertThat(desk.talk("say", "ask_papers").path("reply").asString()).contains("袋子里");
        assertThat(desk.talk("ask_for", "investor_copy").path("papers")).isEmpty();
        register();
        file();
        assign();
        approveAndSell();
        explain();
        theDateStandsStill();

        var report = desk.calls().post(desk.path("/hand-in"), "");
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.json().path("score").asInt())
                .as(report.json().toString())
                .isEqualTo(100);
        assertThat(report.json().path("passed").asBoolean()).isTrue();
        assertThat(report.json().path("marks"))
                .allMatch(mark -> mark.path("verdict").asString().equals("earned"));
        assertThat(desk.get("/report")).isEqualTo(report.json());
        assertThat(desk.calls().post(desk.path("/hand-in"), "").code()).isEqualTo("already_handed_in");
        var after = desk.post("/conversation", Map.of("say", "farewell"));
        assertThat(after.status()).isEqualTo(404);
    }

    private void register() {
        var opened = desk.done(
                "DJ-01",
                "counter",
                form(
                        "taxpayer_name", desk.read("licence", "name"),
                        "org_code", desk.read("org_code", "code"),
                        "register_type", desk.code("DJ-01", "register_type", desk.read("particulars", "register_type")),
                        "joint_admin", desk.code("DJ-01", "joint_admin", "共管"),
                        "industry",
                                desk.code(
                                        "DJ-01",
                                        "industry",
                                        desk.read("licence", "scope").replace("的批发", "批发")),
                        "legal_rep_name", desk.read("chief_id", "name"),
                        "legal_rep_id_type", desk.code("DJ-01", "legal_rep_id_type", "身份证"),
                        "legal_rep_id_no", desk.read("chief_id", "id_no"),
                        "reg_address", desk.read("licence", "address"),
                        "biz_address", desk.read("lease", "address"),
                        "region", desk.code("DJ-01", "region", "芙蓉区"),
                        "reg_capital", desk.read("licence", "reg_capital"),
                        "license_no", desk.read("licence", "no"),
                        "open_date", desk.read("licence", "established"),
                        "license_date", desk.read("licence", "issued"),
                        "employees", Integer.valueOf(desk.read("particulars", "employees")),
                        "accounting_system", desk.code("DJ-01", "accounting_system", "小企业会计准则"),
                        "finance_name", desk.read("particulars", "finance").split(" ")[0],
                        "finance_mobile", desk.read("particulars", "finance").split(" ")[1],
                        "tax_agent_name", desk.read("particulars", "agent").split(" ")[0],
                        "tax_agent_mobile", desk.read("particulars", "agent").split(" ")[1],
                        "investors", List.of(investor("investor_1"), investor("investor_2")),
                        "tax_authority", desk.authority("counter")));
        assertThat(opened.path("outcome").asString()).isEqualTo("opened");
        desk.step(opened, "issue", "counter", Map.of());
        desk.step(opened, "review", "sources", Map.of("opinion", "补录核实无误"));
    }

    /** Name, number and share stand in one line of the paper. */
    private Map<String, Object> investor(String line) {
        var words = desk.read("particulars", line).split(" ");
        return form(
                "investor_name",
                words[0],
                "id_type",
                desk.code("DJ-01", "legal_rep_id_type", "身份证"),
                "id_no",
                words[1],
                "share",
                words[2].replace("%", ""));
    }

    private void file() {
        desk.done(
                "DJ-05",
                "counter",
                form(
                        "taxpayer_id", desk.taxpayer(),
                        "bank_name", desk.read("permit", "bank_name"),
                        "bank_code", desk.read("permit", "bank_code"),
                        "bank_account", desk.read("permit", "account"),
                        "account_name", desk.read("permit", "holder"),
                        "account_kind", desk.code("DJ-05", "account_kind", "基本"),
                        "opened_on", desk.read("permit", "opened"),
                        "preferred", true));
        desk.done(
                "DJ-04",
                "counter",
                form(
                        "taxpayer_id", desk.taxpayer(),
                        "accounting_system", desk.code("DJ-04", "accounting_system", "小企业会计准则"),
                        "amort_method", desk.code("DJ-04", "amort_method", "一次摊销"),
                        "depr_method", desk.code("DJ-04", "depr_method", "年限平均"),
                        "cost_method", desk.code("DJ-04", "cost_method", "加权平均"),
                        "report_period", desk.code("DJ-04", "report_period", "月报")));
    }

    private void assign() {
        desk.done(
                "RD-01",
                "counter",
                items(
                        item("10101", "101017001", "0.03", "06", false),
                        item("10104", "101040001", "0.25", "08", false)));
        desk.done(
                "RD-01",
                "local",
                items(
                        item("10109", "101090101", "0.07", "06", true),
                        item("30203", "302030100", "0.03", "06", true),
                        item("30216", "302160100", "0.02", "06", true),
                        item("10111", "101110199", "0.0005", "11", true),
                        item("10111", "101110106", "0.001", "11", true)));
    }

    @SafeVarargs
    private Map<String, Object> items(Map<String, Object>... rows) {
        return form("taxpayer_id", desk.taxpayer(), "items", List.of(rows));
    }

    private Map<String, Object> item(String levyItem, String subItem, String rate, String period, boolean local) {
        return form(
                "levy_item", levyItem,
                "levy_sub_item", subItem,
                "rate", rate,
                "period_type", period,
                "due_rule", "04",
                "levy_mode", "01",
                "local_bureau", local,
                "valid_from", desk.read("licence", "established"));
    }

    private void approveAndSell() {
        var wish = desk.read("particulars", "invoices").split(" ");
        var qty = Integer.valueOf(wish[wish.length - 2]);
        var kind = desk.code("FP-01", "invoice_kind", wish[0]);
        var buyer = desk.read("agent_id", "id_no");
        var opened = desk.done(
                "FP-01",
                "counter",
                form(
                        "taxpayer_id", desk.taxpayer(),
                        "apply_type", desk.code("FP-01", "apply_type", "首次"),
                        "invoice_kind", kind,
                        "single_limit", desk.code("FP-01", "single_limit", "万元"),
                        "monthly_qty", qty,
                        "per_time_qty", qty,
                        "hold_qty", qty,
                        "take_mode", desk.code("FP-01", "take_mode", "验旧"),
                        "buyers", List.of(form("buyer_name", desk.read("agent_id", "name"), "buyer_id_no", buyer))));
        desk.step(opened, "review", "invoices", Map.of("opinion", "同意核定"));
        desk.step(opened, "issue", "invoices", Map.of());
        var stock = desk.section("主管税务机关柜台库存").stream()
                .filter(row -> row.path("票种").asString().startsWith(kind))
                .findFirst()
                .orElseThrow();
        var from = stock.path("起始号码").asString();
        desk.done(
                "FP-03",
                "invoices",
                form(
                        "taxpayer_id",
                        desk.taxpayer(),
                        "invoice_kind",
                        kind,
                        "invoice_code",
                        stock.path("发票代码").asString(),
                        "no_from",
                        from,
                        "no_to",
                        "%08d".formatted(Integer.parseInt(from) + qty - 1),
                        "qty",
                        qty,
                        "buyer_id_no",
                        buyer,
                        "sale_mode",
                        desk.code("FP-03", "sale_mode", "验旧")));
    }

    private void explain() {
        var capital = new BigDecimal(desk.read("licence", "reg_capital")).multiply(new BigDecimal("0.0005"));
        var lease = new BigDecimal(desk.read("lease", "total_rent")).multiply(new BigDecimal("0.001"));
        desk.answer("印花税", capital.add(lease).setScale(2).toPlainString());
        desk.answer("还没开张", "要申报");
        desk.talk("notify_once", List.of("自 9 月起没有收入也要零申报", "请补交投资方的身份证复印件"));
    }

    private void theDateStandsStill() {
        var turned = desk.post("/turn-to", Map.of("date", "2015-09-09"));
        assertThat(turned.status()).isEqualTo(422);
        assertThat(turned.json().path("errors").path(0).path("code").asString()).isEqualTo("clock_is_fixed");
    }

    private Map<String, Object> sale(RestDesk counter, String from, String to, int qty) {
        var shelf = counter.section("主管税务机关柜台库存").getFirst();
        return form(
                "taxpayer_id",
                counter.taxpayer(),
                "invoice_kind",
                "004",
                "invoice_code",
                shelf.path("发票代码").asString(),
                "no_from",
                from,
                "no_to",
                to,
                "qty",
                qty,
                "buyer_id_no",
                counter.read("buyer_id", "id_no"),
                "sale_mode",
                "01");
    }

    private RestDesk counter(String login) {
        var counter = RestDesk.start(as(login), "S06");
        counter.talk("ask_for", "buyer_id");
        return counter;
    }

    private static List<String> faults(Calls.Answer answer) {
        return StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(fault -> fault.path("field").asString() + " "
                        + fault.path("code").asString())
                .toList();
    }

    @Test
    void aRefusalIsAnAnswerWithItsCodeAndStandsInTheJournal() {
        var counter = counter("student42");
        var answer = counter.submit("FP-03", "counter", sale(counter, "00012301", "00012330", 30));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("outcome").asString()).isEqualTo("refused");
        assertThat(answer.json().path("refusal").path("code").asString()).isEqualTo("FP-03-V2");
        assertThat(answer.json().path("events")).isEmpty();
        var entries = counter.get("/journal?limit=1000").path("items");
        assertThat(entries.path(entries.size() - 1).path("refusal").path("code").asString())
                .isEqualTo("FP-03-V2");
    }

    @Test
    void aMalformedFormIsToldAllItsFaultsAndLeavesNoTrace() {
        var counter = counter("student43");
        var before = counter.get("/journal?limit=1").path("total").asInt();
        var form = sale(counter, "00012301", "abc", 25);
        form.remove("qty");
        form.put("colour", "red");
        var answer = counter.submit("FP-03", "counter", form);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(faults(answer))
                .anyMatch(fault -> fault.startsWith("qty "))
                .anyMatch(fault -> fault.startsWith("no_to "))
                .anyMatch(fault -> fault.startsWith("colour "));
        assertThat(counter.get("/journal?limit=1").path("total").asInt()).isEqualTo(before);
    }

    @Test
    void aFormFilledAgainstAnOlderLedgerIsAConflict() {
        var counter = counter("student44");
        var sold = counter.done("FP-03", "counter", sale(counter, "00012301", "00012310", 10));
        var next = sale(counter, "00012311", "00012315", 5);
        var old = counter.post("/operations/FP-03", Map.of("officer", "counter", "form", next, "seen", 1));
        assertThat(old.status()).isEqualTo(409);
        assertThat(old.code()).isEqualTo("outdated");
        var seen = Map.of(
                "officer", "counter", "form", next, "seen", sold.path("entry").asInt());
        assertThat(counter.post("/operations/FP-03", seen)
                        .json()
                        .path("outcome")
                        .asString())
                .isEqualTo("accepted");
    }

    @Test
    void anotherPersonsDrillIsNotThere() {
        var counter = counter("student45");
        for (var path : List.of("", "/journal", "/taxpayers", "/cases")) {
            assertThat(as("student46").get(counter.path(path)).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(as("student46").post(counter.path("/hand-in"), "").status()).isEqualTo(404);
        assertThat(as("student46")
                        .post(counter.path("/conversation"), "{\"say\":\"greet\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSameKeyTwiceIsOneEntry() {
        var counter = counter("student47");
        var before = counter.get("/journal?limit=1").path("total").asInt();
        var keyed = as("student47").with("Idempotency-Key", "greeting-" + port);
        List<JsonNode> answers = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            answers.add(keyed.post(counter.path("/conversation"), "{\"say\":\"greet\"}")
                    .json());
        }
        assertThat(answers.get(1)).isEqualTo(answers.get(0));
        assertThat(counter.get("/journal?limit=1").path("total").asInt()).isEqualTo(before + 1);
    }

    @Test
    void inFreePracticeTheDateMovesOnAndNeverBack() {
        var calls = as("student48");
        var opened = calls.post("/api/v1/sandboxes", "{\"baseline\":\"changsha-2015\",\"today\":\"2015-09-10\"}");
        var path = "/api/v1/sandboxes/" + opened.json().path("id").asString() + "/turn-to";
        assertThat(calls.post(path, "{\"date\":\"2015-09-14\"}")
                        .json()
                        .path("business_date")
                        .asString())
                .isEqualTo("2015-09-14");
        var back = calls.post(path, "{\"date\":\"2015-09-14\"}");
        assertThat(back.status()).isEqualTo(422);
        assertThat(faults(back)).containsExactly("date CV07");
    }
}

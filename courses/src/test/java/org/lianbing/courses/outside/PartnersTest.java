package org.lianbing.courses.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.lianbing.courses.desk.Drafts;
import org.lianbing.courses.desk.Gateway;
import org.lianbing.courses.desk.Sandboxes;
import org.lianbing.courses.outside.Faults.Ordered;
import org.lianbing.courses.people.People;
import org.lianbing.courses.stage.StageBaseline;
import org.lianbing.courses.stage.StageTest;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.Submission;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** Partners asked over HTTP, whole and disturbed, and the calls by which trainers disturb them. */
@StageTest
class PartnersTest {
    private static final String CHUTIAN = "914301023294168534";

    @LocalServerPort
    int port;

    @Autowired
    Gateway gateway;

    @Autowired
    Sandboxes sandboxes;

    @Autowired
    Faults faults;

    @Autowired
    Drafts drafts;

    @Autowired
    People people;

    @Autowired
    OutsideAddress address;

    private long owner;
    private String box;

    private record Question(String partner, Map<String, String> question) implements Inquiry {}

    @BeforeEach
    void open() {
        owner = people.account("student02").orElseThrow().id();
        box = sandboxes.practise(owner, StageBaseline.ID, StageBaseline.TODAY).id();
    }

    private Reply ask(String partner, String field, String value) {
        return gateway.outside(box).ask(new Question(partner, Map.of(field, value)));
    }

    @Test
    void theRegistryKnowsWhoIsFoundedAndNotRegistered() {
        var reply = ask("commerce-registry", "uscc", CHUTIAN);
        assertThat(reply.status()).isEqualTo(Reply.Status.ANSWERED);
        assertThat(reply.value("taxpayer_name")).isEqualTo("湖南楚天办公设备有限公司");
        assertThat(reply.value("established")).isEqualTo("2015-09-01");
    }

    @Test
    void whomTheRegistryDoesNotKnowIsNotFoundRatherThanAnOutage() {
        assertThat(ask("commerce-registry", "uscc", "91430102582743014N").status()).isEqualTo(Reply.Status.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"12345,1", "1234,2"})
    void theBankVerifiesAccountsFromFiveDigitsOn(String account, String verified) {
        assertThat(ask("bank", "bank_account", account).value("verified")).isEqualTo(verified);
    }

    @ParameterizedTest
    @EnumSource(value = OutsideFault.class, names = {"TIMEOUT", "RESET", "GARBAGE"})
    void aDisturbedLineIsAnOutageUntilTheFaultIsUsedUp(OutsideFault fault) {
        faults.order(box, new Ordered(Partner.COMMERCE_REGISTRY, fault, 1));
        assertThat(ask("commerce-registry", "uscc", CHUTIAN).status()).isEqualTo(Reply.Status.UNREACHABLE);
        assertThat(faults.of(box)).isEmpty();
        assertThat(ask("commerce-registry", "uscc", CHUTIAN).isAnswered()).isTrue();
    }

    @Test
    void aDelayedAnswerIsAnAnswer() {
        faults.order(box, new Ordered(Partner.COMMERCE_REGISTRY, OutsideFault.DELAY, 1));
        assertThat(ask("commerce-registry", "uscc", CHUTIAN).isAnswered()).isTrue();
        assertThat(faults.of(box)).isEmpty();
    }

    @Test
    void aFaultHitsItsSandboxAndItsPartnerOnly() {
        faults.order(box, new Ordered(Partner.COMMERCE_REGISTRY, OutsideFault.RESET, 1));
        assertThat(ask("bank", "bank_account", "12345").isAnswered()).isTrue();
        var other = sandboxes.practise(owner, StageBaseline.ID, StageBaseline.TODAY).id();
        var question = new Question("commerce-registry", Map.of("uscc", CHUTIAN));
        assertThat(gateway.outside(other).ask(question).isAnswered()).isTrue();
        assertThat(faults.of(box)).hasSize(1);
    }

    @Test
    void aPartnerNobodyDeclaredIsABug() {
        assertThatThrownBy(() -> ask("weather", "where", "长沙")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOutageRefusesWithItsSentenceAndKeepsTheDraft() {
        var form = confirmation();
        drafts.save(owner, box, new Drafts.Draft("DJ-02", form, 1, Instant.now()));
        faults.order(box, new Ordered(Partner.COMMERCE_REGISTRY, OutsideFault.TIMEOUT, 1));
        var refused = sandboxes.submit(box, Submission.operation("DJ-02", form));
        assertThat(refused.refusal()).isNotNull();
        assertThat(refused.refusal().message()).isEqualTo("工商共享平台暂无应答，所填内容已保留，请稍后再试");
        assertThat(drafts.find(owner, box, "DJ-02").orElseThrow().body()).isEqualTo(form);
        var again = sandboxes.submit(box, Submission.operation("DJ-02", form));
        assertThat(again.refusal()).isNull();
        assertThat(again.replies().get("commerce-registry").isAnswered()).isTrue();
    }

    private ObjectNode confirmation() {
        return sandboxes
                .replica()
                .emptyForm()
                .put("uscc", CHUTIAN)
                .put("accounting_mode", "11")
                .put("accounting_system", "102")
                .put("employees", 6)
                .put("biz_address", "长沙市芙蓉区五一大道389号华美欧大厦1106室")
                .put("phone", "13807312501")
                .put("finance_name", "何芳")
                .put("finance_id_no", "430102198009230422")
                .put("finance_mobile", "13807312502")
                .put("tax_agent_name", "何建平")
                .put("tax_agent_id_no", "430102198506120371")
                .put("tax_agent_mobile", "13807312503")
                .put("branch_type", "0");
    }

    @Test
    void aSilentBankRefusesAnAgreementWithItsSentenceAndKeepsTheDraft() {
        var form = agreement();
        drafts.save(owner, box, new Drafts.Draft("ZS-04", form, 1, Instant.now()));
        faults.order(box, new Ordered(Partner.BANK, OutsideFault.GARBAGE, 1));
        var refused = sandboxes.submit(box, Submission.operation("ZS-04", form));
        assertThat(refused.refusal()).isNotNull();
        assertThat(refused.refusal().message()).isEqualTo("银行未应答，账户未能验证，请稍后重新办理");
        assertThat(drafts.find(owner, box, "ZS-04").orElseThrow().body()).isEqualTo(form);
        assertThat(sandboxes.submit(box, Submission.operation("ZS-04", form)).refusal()).isNull();
    }

    @Test
    void aBankThatSaysNoIsNotAnOutage() {
        faults.order(box, new Ordered(Partner.BANK, OutsideFault.AGREEMENT_VOID, 1));
        var refused = sandboxes.submit(box, Submission.operation("ZS-04", agreement()));
        assertThat(refused.refusal()).isNotNull();
        assertThat(refused.refusal().message()).isEqualTo("银行验证失败：协议无效");
    }

    private ObjectNode agreement() {
        return sandboxes
                .replica()
                .emptyForm()
                .put("taxpayer_id", StageBaseline.NEWCOMER.toString())
                .put("agreement_no", "SF2015000002")
                .put("bank_code", "103551003101")
                .put("bank_name", "中国农业银行长沙芙蓉支行")
                .put("account_name", StageBaseline.NEWCOMER_NAME)
                .put("bank_account", StageBaseline.NEWCOMER_ACCOUNT)
                .put("signed_on", "2015-10-08");
    }

    private Calls as(String login) {
        return Calls.basic(port, login, CoursesTest.PASSWORD);
    }

    private String faultsPath() {
        return "/api/v1/sandboxes/" + box + "/outside/faults";
    }

    @Test
    void anAdministratorOrdersFaultsAndLiftsThem() {
        var admin = as("admin01");
        var put = admin.put(faultsPath(), "{\"partner\": \"bank\", \"fault\": \"timeout\", \"times\": 2}");
        assertThat(put.status()).isEqualTo(200);
        assertThat(put.json().path("items").get(0).path("times").asInt()).isEqualTo(2);
        admin.put(faultsPath(), "{\"partner\": \"bank\", \"fault\": \"reset\", \"times\": 1}");
        var list = admin.get(faultsPath()).json();
        assertThat(list.path("total").asInt()).isEqualTo(1);
        assertThat(list.path("items").get(0).path("fault").asString()).isEqualTo("reset");
        admin.put(faultsPath(), "{\"partner\": \"bank\", \"fault\": \"reset\", \"times\": 0}");
        assertThat(faults.of(box)).isEmpty();
    }

    @Test
    void aTraineeMayNotDisturbAndATrainerOnlyWhereHeMayLook() {
        var body = "{\"partner\": \"bank\", \"fault\": \"timeout\", \"times\": 1}";
        assertThat(as("student02").put(faultsPath(), body).status()).isEqualTo(403);
        assertThat(as("trainer01").put(faultsPath(), body).status()).isEqualTo(404);
        assertThat(as("admin01").put("/api/v1/sandboxes/none/outside/faults", body).status()).isEqualTo(404);
        assertThat(faults.of(box)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|partner none_of,fault none_of,times required",
                "{\"partner\": \"weather\", \"fault\": \"rain\", \"times\": -1}|partner none_of,fault none_of,times out_of_range",
                "{\"partner\": \"commerce-registry\", \"fault\": \"insufficient_funds\", \"times\": 1}|fault not_with_partner",
                "{\"partner\": \"bank\", \"fault\": \"timeout\", \"times\": 1001}|times out_of_range"
            })
    void aFaultThatCannotBeIsToldFieldByField(String body, String faultsTold) {
        var answer = as("admin01").put(faultsPath(), body);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().path("errors").values().stream()
                        .map(error -> error.path("field").asString() + " " + error.path("code").asString()))
                .containsExactly(faultsTold.split(","));
    }

    @ParameterizedTest
    @CsvSource({"GET,/__admin/", "GET,/__admin/docs", "GET,/__admin/webapp/", "GET,/__admin/health", "GET,/__admin/settings", "GET,/__admin/mappings", "GET,/__admin/requests", "POST,/__admin/mappings", "POST,/__admin/shutdown", "DELETE,/__admin/mappings"})
    void theMocksAdministrationIsRefusedToEverybody(String method, String path) throws Exception {
        var mock = address.base().orElseThrow();
        assertThat(status(mock, method, path)).isEqualTo(401);
        assertThat(ask("bank", "bank_account", "12345").isAnswered()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GET,/,405", "POST,/weather/inquiries,501", "POST,/bank/debits,400", "POST,/bank/verifications,400"})
    void nothingElseIsServed(String method, String path, int status) throws Exception {
        assertThat(status(address.base().orElseThrow(), method, path)).isEqualTo(status);
    }

    private static int status(URI base, String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(base.resolve(path))
                .method(method, HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    @Test
    void theMockListensOnTheLoopbackAddressOnly() throws Exception {
        var mock = address.base().orElseThrow();
        assertThat(mock.getHost()).isEqualTo("127.0.0.1");
        for (var device : NetworkInterface.networkInterfaces().toList()) {
            for (var own : device.inetAddresses().filter(one -> !one.isLoopbackAddress()).toList()) {
                assertThatThrownBy(() -> connect(new InetSocketAddress(own, mock.getPort())))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    private static void connect(InetSocketAddress there) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(there, 1_000);
        }
    }
}

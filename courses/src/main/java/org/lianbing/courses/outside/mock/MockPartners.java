package org.lianbing.courses.outside.mock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.RequestMethod;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.outside.Faults;
import org.lianbing.courses.outside.MockHeaders;
import org.lianbing.courses.outside.OutsideFault;
import org.lianbing.courses.outside.Partner;
import org.lianbing.courses.outside.ReceivedDebit;
import org.lianbing.courses.outside.Worlds;
import org.lianbing.sandbox.Inquiry;
import org.lianbing.sandbox.Reply;
import org.lianbing.sandbox.value.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers every request that reaches the mock server from the world of the sandbox it is for, and puts in faults. */
@Component
class MockPartners implements ResponseDefinitionTransformerV2 {
    static final String NAME = "partners";
    private static final Logger log = LoggerFactory.getLogger(MockPartners.class);
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private final Worlds worlds;
    private final MockBank bank;
    private final Faults faults;
    private final MockAnswers answers;
    private final JsonMapper json = new JsonMapper();

    MockPartners(Worlds worlds, MockBank bank, Faults faults, MockAnswers answers) {
        this.worlds = worlds;
        this.bank = bank;
        this.faults = faults;
        this.answers = answers;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        var request = event.getRequest();
        try {
            return answer(request).build();
        } catch (JacksonException | IllegalArgumentException | DateTimeException unreadable) {
            log.debug("{} {} cannot be read", request.getMethod(), request.getUrl(), unreadable);
            return answers.status(400).build();
        } catch (RuntimeException bug) {
            log.error("{} {} cannot be answered", request.getMethod(), request.getUrl(), bug);
            return answers.status(500).build();
        }
    }

    private ResponseDefinitionBuilder answer(Request request) {
        var path = request.getUrl();
        if (request.getMethod().equals(RequestMethod.GET) && path.startsWith(Partner.DEBITS + "/")) {
            return debitFound(request, path.substring(Partner.DEBITS.length() + 1));
        }
        if (!request.getMethod().equals(RequestMethod.POST)) {
            return answers.status(405);
        }
        if (path.equals(Partner.DEBITS)) {
            return debitReceived(request);
        }
        return Arrays.stream(Partner.values())
                .filter(partner -> partner.inquiries().equals(path))
                .findFirst()
                .map(partner -> inquiry(partner, request))
                .orElseGet(() -> answers.status(501));
    }

    private ResponseDefinitionBuilder inquiry(Partner partner, Request request) {
        var question = fields(request);
        var fault = strike(partner, request, EnumSet.of(OutsideFault.AGREEMENT_VOID));
        if (fault == OutsideFault.RESET) {
            return answers.reset();
        }
        if (fault == OutsideFault.AGREEMENT_VOID) {
            return answers.ok(Map.of("verified", "2", "reason", "协议无效"));
        }
        var reply = worlds.of(sandbox(request)).ask(new Question(partner.code(), question));
        return answers.disturbed(fault, said(reply));
    }

    private record Question(String partner, Map<String, String> question) implements Inquiry {}

    /** A world that says "unreachable" keeps its partner silent. */
    private ResponseDefinitionBuilder said(Reply reply) {
        return switch (reply.status()) {
            case ANSWERED -> answers.ok(reply.values());
            case NOT_FOUND -> answers.status(404);
            case UNREACHABLE -> answers.tooLate(answers.ok(Map.of()));
        };
    }

    private ResponseDefinitionBuilder debitReceived(Request request) {
        var message = fields(request);
        var debit = new ReceivedDebit(
                message.getOrDefault("serial", ""),
                message,
                Integer.parseInt(header(request, MockHeaders.BEFORE)),
                LocalDate.parse(header(request, MockHeaders.ORDERED_ON)),
                LocalDate.parse(header(request, MockHeaders.TODAY)),
                Money.ZERO);
        if (debit.serial().isBlank() || !debit.amount().isPositive()) {
            return answers.status(400);
        }
        var fault =
                strike(Partner.BANK, request, EnumSet.of(OutsideFault.INSUFFICIENT_FUNDS, OutsideFault.AGREEMENT_VOID));
        if (fault == OutsideFault.RESET) {
            return answers.reset();
        }
        var line = bank.receive(sandbox(request), debit, fault);
        return answers.disturbed(
                fault, line.isPending() ? answers.tooLate(answers.ok(said(line))) : answers.ok(said(line)));
    }

    private ResponseDefinitionBuilder debitFound(Request request, String encoded) {
        var serial = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        var today = LocalDate.parse(header(request, MockHeaders.TODAY));
        var fault = strike(Partner.BANK, request, Set.of());
        if (fault == OutsideFault.RESET) {
            return answers.reset();
        }
        var found = bank.find(sandbox(request), serial, today);
        return answers.disturbed(
                fault, found.map(line -> answers.ok(said(line))).orElseGet(() -> answers.status(404)));
    }

    private static Map<String, String> said(BankLedger.Line line) {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("serial", line.serial());
        answer.put("status", line.status());
        if (!line.isPending()) {
            answer.put("paid_on", line.on().toString());
        }
        if (line.reason() != null) {
            answer.put("reason", line.reason());
        }
        return answer;
    }

    /** The fault that hits this call: one of the line, or a decision of the bank that is possible here. */
    private @Nullable OutsideFault strike(Partner partner, Request request, Set<OutsideFault> decisions) {
        var possible = Arrays.stream(OutsideFault.values())
                .filter(fault -> fault.isOfTheLine() || (fault.hits(partner) && decisions.contains(fault)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(OutsideFault.class)));
        return faults.strike(sandbox(request), partner, possible).orElse(null);
    }

    private Map<String, String> fields(Request request) {
        return json.readValue(request.getBodyAsString(), FIELDS);
    }

    private static String sandbox(Request request) {
        return header(request, MockHeaders.SANDBOX);
    }

    private static String header(Request request, String name) {
        var value = request.getHeader(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("no header " + name);
        }
        return value;
    }
}

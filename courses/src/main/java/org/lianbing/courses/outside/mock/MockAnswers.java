package org.lianbing.courses.outside.mock;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.courses.outside.OutsideFault;
import org.lianbing.courses.outside.OutsideSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers as they go out, whole or disturbed. */
@Component
class MockAnswers {
    /** A silent partner outlasts the gateway's patience by so much. */
    private static final int BEYOND_PATIENCE_MILLISECONDS = 1_000;

    private final int patienceMilliseconds;
    private final JsonMapper json = new JsonMapper();

    MockAnswers(OutsideSettings settings) {
        this.patienceMilliseconds = (int) settings.readTimeout().toMillis();
    }

    ResponseDefinitionBuilder ok(Map<String, String> values) {
        return status(200).withHeader("Content-Type", "application/json").withBody(json.writeValueAsString(values));
    }

    ResponseDefinitionBuilder status(int status) {
        return ResponseDefinitionBuilder.responseDefinition().withStatus(status);
    }

    ResponseDefinitionBuilder reset() {
        return status(200).withFault(Fault.CONNECTION_RESET_BY_PEER);
    }

    ResponseDefinitionBuilder tooLate(ResponseDefinitionBuilder answer) {
        return answer.withFixedDelay(patienceMilliseconds + BEYOND_PATIENCE_MILLISECONDS);
    }

    /** What is left of an answer after a fault; the decisions of the bank have shaped it already. */
    ResponseDefinitionBuilder disturbed(@Nullable OutsideFault fault, ResponseDefinitionBuilder answer) {
        return switch (fault) {
            case DELAY -> answer.withFixedDelay(patienceMilliseconds / 3);
            case TIMEOUT -> tooLate(answer);
            case GARBAGE -> answer.withStatus(200).withBody("<html> 503 Service Unavailable <");
            case RESET -> reset();
            case INSUFFICIENT_FUNDS, AGREEMENT_VOID -> answer;
            case null -> answer;
        };
    }
}

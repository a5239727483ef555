package org.lianbing.courses.desk.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianbing.courses.Calls;
import org.lianbing.courses.CoursesTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rules of the law as a program outside tries them. */
@CoursesTest
class LawCallsTest {
    @LocalServerPort
    int port;

    private Calls.Answer trial(String rule, String body) {
        return Calls.basic(port, "student01", CoursesTest.PASSWORD).post("/api/v1/law/rules/" + rule, body);
    }

    @Test
    void aFixedKeyWithoutAValueIsNullAndNotLeftOut() {
        var outputs = trial("R-INV-CERT", """
                {"inputs": {"issue": "2017-03-01", "certify": "2020-04-01"}, "date": "2020-04-01"}
                """).json().path("outputs");
        assertThat(outputs.propertyNames()).containsExactlyInAnyOrder("limit_days", "ok");
        assertThat(outputs.path("limit_days").isNull()).isTrue();
    }

    @Test
    void amountsAreNeverReadAsBinaryFloatingPoint() {
        var outputs = trial("R-VAT-CONV", """
                {"inputs": {"gross": 1234567890123456.78, "rate": 0}, "date": "2015-10-08"}
                """).json().path("outputs");
        assertThat(outputs.path("net").asString()).isEqualTo("1234567890123456.78");
    }

    @Test
    void nullCountsAsLeftOut() {
        var answer = trial("R-RECON", """
                {"inputs": {"deduct_copy": {"tax": 1700, "amount": null}, "stub_copy": null}, "date": null}
                """);
        assertThat(answer.json().path("outputs").path("result").asString()).isEqualTo("缺联");
    }

    @Test
    void theDayMayBeAPeriodAndMayBeLeftOut() {
        assertThat(trial("R-VAT-RATE", """
                        {"inputs": {"category": "goods"}, "date": "2018-Q1"}
                        """).json().path("outputs").path("rate").asString())
                .isEqualTo("0.17");
        assertThat(trial("R-VAT-RATE", """
                        {"inputs": {"category": "goods"}}
                        """).json().path("outputs").path("rate").asString())
                .isEqualTo("0.13");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            R-VAT-RATE | {"inputs": {"category": "gold"}}                          | inputs.category | not_a_choice
            R-VAT-RATE | {"inputs": {}}                                            | inputs.category | missing
            R-VAT-RATE | {}                                                        | inputs.category | missing
            R-VAT-CONV | {"inputs": {"gros": 1}}                                   | inputs.gros     | unknown
            R-VAT-CONV | {"inputs": {"gross": -0.001}}                             | inputs.gross    | out_of_range
            R-VAT-CONV | {"inputs": {"gross": {}}}                                 | inputs.gross    | wrong_type
            R-VAT-USED | {"inputs": {"gross": -1}}                                 | inputs.gross    | out_of_range
            R-VAT-RATE | {"inputs": {"category": "goods"}, "date": "2015-13-01"}   | date            | wrong_type
            R-VAT-RATE | {"inputs": {"category": "finance"}, "date": "2016-04-30"} | date            | no_law_at
            """)
    void whatCannotBeReadIsNamed(String rule, String body, String field, String code) {
        var answer = trial(rule, body);
        assertThat(answer.status()).isEqualTo(422);
        var fault = answer.json().path("errors").path(0);
        assertThat(fault.path("field").asString()).isEqualTo(field);
        assertThat(fault.path("code").asString()).isEqualTo(code);
        assertThat(fault.path("message").asString()).isNotBlank();
    }

    @Test
    void anUnknownRuleIsNotFound() {
        assertThat(trial("R-VAT-NONE", "{}").status()).isEqualTo(404);
    }
}

package org.lianbing.sandbox.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class SingleStringJsonTest {

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void everyTypeIsASingleStringInJson(Object value) {
        var json = new JsonMapper();
        String written = json.writeValueAsString(value);
        assertThat(written).isEqualTo("\"" + value + "\"");
        assertThat(json.readValue(written, value.getClass())).isEqualTo(value);
    }

    static List<Object> oneOfEach() {
        return List.of(
                new Uscc("91430102582743014N"),
                new OrgCode("58274301-4"),
                new TaxpayerId("43011119820715422801"),
                new ResidentId("43018119681102338X"),
                new BankCard("6228480101234567895"),
                new BankAccount("62284801430102803124"),
                new InvoiceCode("4300151130"),
                new InvoiceNumber("00012301"),
                new TaxAuthority("14301020000"),
                new Region("430102"),
                new RegisterType("173"),
                new Industry("0141"),
                new LevyItem("10101"),
                new LevySubItem("101014001"),
                TaxPeriod.of("2015-Q3"),
                DateRange.of("2015-01-01/"),
                DateRange.of("2015-01-01/2015-12-31"),
                NumberRange.of("4300151130", "00012301", "00012325"));
    }
}

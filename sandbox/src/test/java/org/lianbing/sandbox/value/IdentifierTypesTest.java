package org.lianbing.sandbox.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTypesTest {
    private static final LocalDate IN_2015 = LocalDate.of(2015, 10, 8);

    @Test
    void anOrganisationCodeIsTheSameWithAndWithoutItsHyphen() {
        assertThat(new OrgCode("582743014"))
                .isEqualTo(new OrgCode("58274301-4"))
                .hasToString("58274301-4");
        assertThat(new OrgCode("58274301-4").plain()).isEqualTo("582743014");
    }

    @Test
    void aUnifiedCodeContainsTheOrganisationCode() {
        assertThat(new Uscc("91430102582743014N").orgCode()).isEqualTo(new OrgCode("58274301-4"));
    }

    @Test
    void theOldTaxpayerNumberIsRegionAndOrganisationCode() {
        assertThat(TaxpayerId.of(new Region("430102"), new OrgCode("58274301-4")))
                .isEqualTo(new TaxpayerId("430102582743014"));
    }

    @ParameterizedTest
    @CsvSource({
        "430102582743014, REGION_AND_ORG_CODE",
        "91430102582743014N, UNIFIED_CODE",
        "430102198708233112, RESIDENT",
        "L430102198708233112, TEMPORARY",
        "43011119820715422801, INDIVIDUAL_BUSINESS"
    })
    void aTaxpayerNumberTellsItsKind(String number, TaxpayerId.Kind kind) {
        assertThat(new TaxpayerId(number).kind()).isEqualTo(kind);
    }

    @Test
    void aResidentNumberTellsBirthdayAndSex() {
        var man = new ResidentId("430102197803122117");
        assertThat(man.birthday()).isEqualTo(LocalDate.of(1978, 3, 12));
        assertThat(man.sex()).isEqualTo(ResidentId.Sex.MALE);
        assertThat(new ResidentId("430111198207154228").sex()).isEqualTo(ResidentId.Sex.FEMALE);
    }

    @Test
    void aResidentNumberOfARegionThatNoLongerExistsIsValid() {
        String body = "43010119650814713";
        assertThatCode(() -> new ResidentId(body + CheckDigits.residentId(body)))
                .doesNotThrowAnyException();
    }

    @Test
    void aCompanyAccountWithoutALuhnDigitIsValid() {
        assertThat(IdentifierKinds.check("bank_card", "6228480143010280312").valid())
                .isFalse();
        assertThatCode(() -> new BankAccount("6228480143010280312")).doesNotThrowAnyException();
        assertThatCode(() -> new BankAccount("12345")).doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new BankAccount("1234"))
                .withMessage("银行账号应为 5–30 位数字");
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new BankAccount("1".repeat(31)));
    }

    @Test
    void theOtherBureauOfAPlaceDiffersInTheFirstDigit() {
        var national = new TaxAuthority("14301020000");
        var local = new TaxAuthority("24301020000");
        assertThat(national.isLocal()).isFalse();
        assertThat(local.isLocal()).isTrue();
        assertThat(national.counterpart()).isEqualTo(local);
        assertThat(local.counterpart()).isEqualTo(national);
        assertThat(local.label(IN_2015)).isEqualTo("长沙市芙蓉区地方税务局");
    }

    @Test
    void anOfficeTellsItsRegionWhereItHasOne() {
        assertThat(new TaxAuthority("14301020500").region()).isEqualTo(new Region("430102"));
        assertThat(new TaxAuthority("14301940000").region()).isEqualTo(new Region("430104"));
        assertThat(new TaxAuthority("14301900000").region()).isNull();
    }

    @Test
    void anOfficeChangesItsNameWhenTheBureausMerge() {
        var office = new TaxAuthority("14301020000");
        assertThat(office.label(LocalDate.of(2018, 6, 14))).isEqualTo("长沙市芙蓉区国家税务局");
        assertThat(office.label(LocalDate.of(2018, 6, 15))).isEqualTo("国家税务总局长沙市芙蓉区税务局");
    }

    @Test
    void anInvoiceCodeBelongsToTheOfficesOfItsProvince() {
        var hunan = new InvoiceCode("4300151130");
        assertThat(hunan.isSpecial()).isTrue();
        assertThat(hunan.isOf(new TaxAuthority("14301020000"))).isTrue();
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> hunan.requireOf(new TaxAuthority("13402020000")))
                .withMessage("发票代码所属地区与领购税务机关不符");
        assertThat(new InvoiceCode("034001600111").isOf(new TaxAuthority("13402020000")))
                .isTrue();
        assertThat(new InvoiceCode("143021500104").isOf(new TaxAuthority("14301020000")))
                .isFalse();
    }

    @Test
    void aRegionIsInForceOnlyForItsTime() {
        assertThat(new Region("430122").isValidOn(LocalDate.of(2011, 5, 19))).isTrue();
        assertThat(new Region("430122").isValidOn(LocalDate.of(2011, 5, 20))).isFalse();
        assertThat(new Region("430112").isValidOn(LocalDate.of(2011, 5, 20))).isTrue();
        assertThat(new Region("340203").label(IN_2015)).isEqualTo("弋江区");
    }

    @Test
    void registrationTypesDecideForeignInvestorAndIncomeTax() {
        assertThat(new RegisterType("230").needsForeignInvestor()).isTrue();
        assertThat(new RegisterType("330").needsForeignInvestor()).isTrue();
        assertThat(new RegisterType("173").needsForeignInvestor()).isFalse();
        assertThat(Stream.of("171", "172", "410", "411", "430").map(RegisterType::new))
                .noneMatch(RegisterType::paysCorporateIncomeTax);
        assertThat(Stream.of("173", "159", "230", "510").map(RegisterType::new))
                .allMatch(RegisterType::paysCorporateIncomeTax);
    }

    @Test
    void theIndustriesOf2017BeginInOctober() {
        assertThat(new Industry("6513").isValidOn(LocalDate.of(2017, 9, 30))).isFalse();
        assertThat(new Industry("6513").isValidOn(LocalDate.of(2017, 10, 1))).isTrue();
        assertThat(new Industry("6510").section()).isEqualTo("I");
    }

    @Test
    void aSubItemKnowsItsItemAndTheRatesOfTheDay() {
        var trade = new LevySubItem("101014001");
        assertThat(trade.item()).isEqualTo(LevyItem.VAT);
        assertThat(trade.ratesOn(LocalDate.of(2018, 4, 30))).containsExactly(Rate.of("0.17"));
        assertThat(trade.ratesOn(LocalDate.of(2018, 5, 1))).containsExactly(Rate.of("0.16"));
        assertThat(trade.ratesOn(LocalDate.of(2019, 4, 1))).containsExactly(Rate.of("0.13"));
        assertThat(trade.budgetLevelOn(LocalDate.of(2016, 4, 30))).contains("25");
        assertThat(trade.budgetLevelOn(LocalDate.of(2016, 5, 1))).contains("50");
    }

    @Test
    void theLocalBureauCollectsSurchargesUntilTheMerger() {
        var city = new LevySubItem("101090101");
        assertThat(city.isLocalOn(IN_2015)).isTrue();
        assertThat(city.isLocalOn(LocalDate.of(2018, 6, 14))).isTrue();
        assertThat(city.isLocalOn(LocalDate.of(2018, 6, 15))).isFalse();
        assertThat(new LevySubItem("101014001").isLocalOn(IN_2015)).isFalse();
    }
}

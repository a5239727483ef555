package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.value.Money;
import org.lianbing.sandbox.value.NumberRange;
import org.lianbing.sandbox.value.TaxAuthority;
import org.lianbing.sandbox.value.TaxPeriod;
import org.lianbing.sandbox.value.TaxpayerId;

/**
 * A persona as its file tells it. Lists by month begin with the last complete month before the opening day.
 *
 * @param established the day of the business licence
 * @param registered the day he came into the tax register; before it he is not there
 * @param finance null where the chief looks after it himself; so with the agent
 * @param credit VAT credit carried into the first open period
 */
record Persona(
        String id,
        TaxpayerId taxpayerId,
        String name,
        String registerType,
        String industry,
        TaxAuthority authority,
        String region,
        String address,
        Money capital,
        String licenseNo,
        LocalDate established,
        LocalDate registered,
        int employees,
        Actor chief,
        @Nullable Actor finance,
        @Nullable Actor agent,
        List<Share> investors,
        @Nullable Accounting accounting,
        @Nullable Bank bank,
        List<Taxes> taxes,
        @Nullable General general,
        @Nullable Licence licence,
        List<Approval> approvals,
        List<Stock> stock,
        List<Device> device,
        List<Inputs> certified,
        @Nullable Money credit,
        List<Arrears> arrears) {

    /** Somebody with a name; number and mobile where the file needs them. */
    record Actor(
            String name, @Nullable String idNo, @Nullable String mobile) {
        Taxpayer.Person asPerson() {
            return new Taxpayer.Person(name, idNo == null ? "" : idNo, mobile == null ? "" : mobile);
        }
    }

    record Share(String name, String idType, String idNo, String share) {}

    record Accounting(String system, String reportPeriod) {}

    /** His account, reported on registration; and since when taxes are debited from it by agreement, null if not. */
    record Bank(
            String account,
            String name,
            String code,
            @Nullable LocalDate agreementOn) {}

    record Taxes(LocalDate from, @Nullable LocalDate to, List<String> sets) {}

    record General(LocalDate from) {}

    record Licence(String level, LocalDate granted) {}

    record Approval(String kind, String limit, int monthly, int perTime, int hold) {}

    /** Blank invoices in his hands, sold to him on a day of an earlier month (0: of this one, if that day has come). */
    record Stock(String kind, NumberRange range, int monthsAgo, int day) {}

    record Device(Money sales, Money tax) {}

    record Inputs(int count, Money amount, Money tax) {}

    /** A return that was filed in time and never paid. */
    record Arrears(
            TaxPeriod period,
            LocalDate filed,
            String operation,
            String subItem,
            Map<String, Money> figures,
            Money due) {}

    /** Somebody of the cast of stories who is not in the register, so that nobody made up gets his number. */
    record Stranger(String id, TaxpayerId taxpayerId, String name, String idNo) {}

    /** The personas of a city. */
    record Cast(String mark, String source, List<Persona> personas, List<Stranger> strangers) {
        static Cast read(String file) {
            return BaselineFile.read(file, Cast.class);
        }
    }

    Actor agentOrChief() {
        return agent == null ? chief : agent;
    }

    boolean isGeneralOn(LocalDate day) {
        return general != null && !general.from().isAfter(day);
    }
}

package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.sandbox.Entry;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.Stamp;
import org.lianbing.sandbox.books.collection.CollectionBook;
import org.lianbing.sandbox.books.collection.CollectionEvent.AgreementSigned;
import org.lianbing.sandbox.books.collection.CollectionEvent.LevyRaised;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.DeclarationEvent.ReturnFiled;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.Buyer;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.DeviceCopied;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InputCertified;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceLimitLicensed;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceTypesApproved;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoicesSold;
import org.lianbing.sandbox.books.qualification.QualificationEvent.GeneralTaxpayerRegistered;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsAssigned;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.books.registration.RegistrationEvent.BankAccountReported;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.books.registration.Taxpayer.BankDeposit;
import org.lianbing.sandbox.calendar.DueRule;
import org.lianbing.sandbox.calendar.FilingDeadline;
import org.lianbing.sandbox.value.TaxPeriod;

/** Brings a persona into the ledger of a day with all that happened before it. */
final class PersonaHistory {
    private static final String SPECIAL_INVOICE = "004";
    private static final String OLD_FOR_NEW = "01";

    private final Persona persona;
    private final LocalDate today;
    private final List<Event> events = new ArrayList<>();

    private PersonaHistory(Persona persona, LocalDate today) {
        this.persona = persona;
        this.today = today;
    }

    /** The ledger with the persona in it; as it was if he is not registered yet. */
    static Ledger entered(Ledger ledger, Persona persona, TaxSets taxSets) {
        if (persona.registered().isAfter(ledger.today())) {
            return ledger;
        }
        var history = new PersonaHistory(persona, ledger.today());
        history.registration();
        history.qualification(taxSets);
        history.invoices();
        history.months();
        var stamp = new Stamp(0, ledger.today(), Entry.GIVEN);
        var next = ledger.post(history.events, stamp);
        for (var unpaid : persona.arrears()) {
            next = history.unpaid(next, unpaid, stamp);
        }
        var credit = persona.credit();
        return credit == null
                ? next
                : next.with(next.book(DeclarationBook.class).withOpeningCredit(persona.taxpayerId(), credit));
    }

    private void registration() {
        events.add(new TaxpayerRegistered(PersonaRegister.of(persona)));
        var bank = persona.bank();
        if (bank == null) {
            return;
        }
        events.add(new BankAccountReported(
                persona.taxpayerId(),
                new BankDeposit(
                        bank.account(), bank.name(), bank.code(), persona.name(), "01", persona.registered(), true)));
        var signedOn = bank.agreementOn();
        if (signedOn != null && !signedOn.isAfter(today)) {
            events.add(new AgreementSigned(
                    persona.taxpayerId(), "SF" + persona.taxpayerId(), bank.code(), bank.name(), persona.name(),
                    bank.account(), signedOn));
        }
    }

    private void qualification(TaxSets taxSets) {
        List<TaxItem> items = new ArrayList<>();
        persona.taxes().forEach(taxes -> items.addAll(taxSets.assigned(taxes.sets(), taxes.from(), taxes.to(), today)));
        events.add(new TaxItemsAssigned(persona.taxpayerId(), List.copyOf(items)));
        var general = persona.general();
        if (general != null && isGeneral(today)) {
            events.add(new GeneralTaxpayerRegistered(
                    persona.taxpayerId(), general.from(), general.from().minusDays(11),
                    BusinessClass.of(persona.industry())));
        }
    }

    private void invoices() {
        var licence = persona.licence();
        if (licence != null && !licence.granted().isAfter(today)) {
            events.add(new InvoiceLimitLicensed(
                    persona.taxpayerId(), licence.level(), licence.granted(),
                    "税许〔" + licence.granted().getYear() + "〕" + persona.id()));
        }
        var agent = persona.agentOrChief().asPerson();
        var buyers = List.of(new Buyer(agent.name(), agent.idNo()));
        for (var approval : persona.approvals()) {
            if (isGeneral(today) || !approval.kind().equals(SPECIAL_INVOICE)) {
                events.add(new InvoiceTypesApproved(
                        persona.taxpayerId(), approval.kind(), approval.limit(), approval.monthly(),
                        approval.perTime(), approval.hold(), OLD_FOR_NEW, buyers));
            }
        }
        for (var stock : persona.stock()) {
            events.add(new InvoicesSold(
                    persona.taxpayerId(), persona.authority(), stock.kind(), stock.range(), stock.range().size(),
                    agent.idNo(), soldOn(stock)));
        }
    }

    private LocalDate soldOn(Persona.Stock stock) {
        var day = YearMonth.from(today).minusMonths(stock.monthsAgo()).atDay(stock.day());
        return day.isAfter(today) ? day.minusMonths(1) : day;
    }

    /** What his device reported and which inputs were authenticated, month by month, the oldest first. */
    private void months() {
        for (int back = persona.device().size(); back > 0; back--) {
            var month = YearMonth.from(today).minusMonths(back);
            if (isGeneral(month.atDay(1))) {
                var period = TaxPeriod.month(month);
                var device = persona.device().get(back - 1);
                var inputs = persona.certified().get(back - 1);
                events.add(new DeviceCopied(persona.taxpayerId(), period, device.sales(), device.tax()));
                events.add(new InputCertified(
                        persona.taxpayerId(), period, inputs.count(), inputs.amount(), inputs.tax()));
            }
        }
    }

    private Ledger unpaid(Ledger ledger, Persona.Arrears unpaid, Stamp stamp) {
        if (unpaid.filed().isAfter(today)) {
            return ledger;
        }
        var levyItem = unpaid.subItem().substring(0, 5);
        var deadline = FilingDeadline.statutory().dueOf(unpaid.period(), DueRule.WITHIN_15_DAYS);
        var no = ledger.book(DeclarationBook.class).nextNo(unpaid.filed());
        var levy = ledger.book(CollectionBook.class).nextLevyId(unpaid.filed(), 0);
        return ledger.post(
                List.of(
                        new ReturnFiled(
                                no, persona.taxpayerId(), unpaid.operation(), levyItem, List.of(levyItem),
                                unpaid.period(), unpaid.filed(), deadline, unpaid.figures(), unpaid.due()),
                        new LevyRaised(
                                levy, persona.taxpayerId(), levyItem, unpaid.subItem(), unpaid.period(),
                                Levy.Kind.TAX, no, deadline, unpaid.due())),
                stamp);
    }

    private boolean isGeneral(LocalDate day) {
        var general = persona.general();
        return general != null && !general.from().isAfter(day);
    }
}

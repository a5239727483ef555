package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
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
import org.lianbing.sandbox.books.qualification.QualificationEvent.GeneralTaxpayerRegistered;
import org.lianbing.sandbox.books.qualification.QualificationEvent.TaxItemsAssigned;
import org.lianbing.sandbox.books.qualification.TaxItem;
import org.lianbing.sandbox.books.registration.RegistrationEvent.BankAccountReported;
import org.lianbing.sandbox.books.registration.RegistrationEvent.TaxpayerRegistered;
import org.lianbing.sandbox.books.registration.Taxpayer.BankDeposit;
import org.lianbing.sandbox.calendar.DueRule;
import org.lianbing.sandbox.calendar.FilingDeadline;

/** Brings a persona into the ledger of a day with all that happened before it. */
final class PersonaHistory {
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
        history.events.addAll(PersonaInvoices.until(ledger.today(), persona));
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
                    persona.taxpayerId(),
                    "SF" + persona.taxpayerId(),
                    bank.code(),
                    bank.name(),
                    persona.name(),
                    bank.account(),
                    signedOn));
        }
    }

    private void qualification(TaxSets taxSets) {
        List<TaxItem> items = new ArrayList<>();
        persona.taxes().forEach(taxes -> items.addAll(taxSets.assigned(taxes.sets(), taxes.from(), taxes.to(), today)));
        events.add(new TaxItemsAssigned(persona.taxpayerId(), List.copyOf(items)));
        var general = persona.general();
        if (general != null && persona.isGeneralOn(today)) {
            events.add(new GeneralTaxpayerRegistered(
                    persona.taxpayerId(),
                    general.from(),
                    general.from().minusDays(11),
                    BusinessClass.of(persona.industry())));
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
                                no,
                                persona.taxpayerId(),
                                unpaid.operation(),
                                levyItem,
                                List.of(levyItem),
                                unpaid.period(),
                                unpaid.filed(),
                                deadline,
                                unpaid.figures(),
                                unpaid.due()),
                        new LevyRaised(
                                levy,
                                persona.taxpayerId(),
                                levyItem,
                                unpaid.subItem(),
                                unpaid.period(),
                                Levy.Kind.TAX,
                                no,
                                deadline,
                                unpaid.due())),
                stamp);
    }
}

package org.lianbing.sandbox.baseline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.lianbing.sandbox.Event;
import org.lianbing.sandbox.books.invoicing.InvoiceAccount.Buyer;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.DeviceCopied;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InputCertified;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceLimitLicensed;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoiceTypesApproved;
import org.lianbing.sandbox.books.invoicing.InvoicingEvent.InvoicesSold;
import org.lianbing.sandbox.value.TaxPeriod;

/** A persona's invoices before a day: approvals, what he holds, what device and authentication reported of his months. */
final class PersonaInvoices {
    private static final String SPECIAL_INVOICE = "004";
    private static final String OLD_FOR_NEW = "01";

    private final Persona persona;
    private final LocalDate today;
    private final List<Event> events = new ArrayList<>();

    private PersonaInvoices(Persona persona, LocalDate today) {
        this.persona = persona;
        this.today = today;
    }

    static List<Event> until(LocalDate today, Persona persona) {
        var history = new PersonaInvoices(persona, today);
        history.invoices();
        history.months();
        return history.events;
    }

    private void invoices() {
        var licence = persona.licence();
        if (licence != null && !licence.granted().isAfter(today)) {
            events.add(new InvoiceLimitLicensed(
                    persona.taxpayerId(),
                    licence.level(),
                    licence.granted(),
                    "税许〔" + licence.granted().getYear() + "〕" + persona.id()));
        }
        var agent = persona.agentOrChief().asPerson();
        var buyers = List.of(new Buyer(agent.name(), agent.idNo()));
        for (var approval : persona.approvals()) {
            if (persona.isGeneralOn(today) || !approval.kind().equals(SPECIAL_INVOICE)) {
                events.add(new InvoiceTypesApproved(
                        persona.taxpayerId(),
                        approval.kind(),
                        approval.limit(),
                        approval.monthly(),
                        approval.perTime(),
                        approval.hold(),
                        OLD_FOR_NEW,
                        buyers));
            }
        }
        for (var stock : persona.stock()) {
            events.add(new InvoicesSold(
                    persona.taxpayerId(),
                    persona.authority(),
                    stock.kind(),
                    stock.range(),
                    stock.range().size(),
                    agent.idNo(),
                    soldOn(stock)));
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
            if (persona.isGeneralOn(month.atDay(1))) {
                var period = TaxPeriod.month(month);
                var device = persona.device().get(back - 1);
                var inputs = persona.certified().get(back - 1);
                events.add(new DeviceCopied(persona.taxpayerId(), period, device.sales(), device.tax()));
                events.add(new InputCertified(
                        persona.taxpayerId(), period, inputs.count(), inputs.amount(), inputs.tax()));
            }
        }
    }
}

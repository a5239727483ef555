package org.lianbing.courses.desk.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.declaration.DeclarationBook;
import org.lianbing.sandbox.books.declaration.TaxReturn;
import org.lianbing.sandbox.books.relief.ReliefBook;
import org.lianbing.sandbox.readings.FilingDuties;
import org.lianbing.sandbox.readings.FilingDuties.Duty;
import org.lianbing.sandbox.value.TaxpayerId;

/** Returns: what is to be filed, what was filed, what was relieved. */
public record ReturnRows(FileWords words) {

    public List<Map<String, String>> duties(Ledger ledger, TaxpayerId id) {
        return FilingDuties.of(ledger, id).stream()
                .map(duty -> words.row(
                        "levy_item", FileWords.named("levy_item", duty.levyItem()),
                        "period", duty.period(),
                        "filing_deadline", duty.deadline(),
                        "bureau", words.word(duty.localBureau() ? "local" : "national"),
                        "state", words.word(state(duty, ledger.today()))))
                .toList();
    }

    public List<Map<String, String>> returns(Ledger ledger, TaxpayerId id) {
        return ledger.book(DeclarationBook.class).of(id).stream()
                .map(filed -> words.row(
                        "return_no", filed.no(),
                        "levy_item", FileWords.named("levy_item", filed.levyItem()),
                        "period", filed.period(),
                        "filed_on", filed.filedOn(),
                        "tax_due", filed.due(),
                        "state", words.word(state(filed))))
                .toList();
    }

    public List<Map<String, String>> reliefs(Ledger ledger, TaxpayerId id) {
        return ledger.book(ReliefBook.class).of(id).stream()
                .map(relief -> words.row(
                        "relief", FileWords.named("relief_code", relief.reliefCode()),
                        "levy_item", FileWords.named("levy_item", relief.levyItem()),
                        "period", relief.period(),
                        "exempt_sales", relief.sales(),
                        "tax_relieved", relief.tax()))
                .toList();
    }

    private static String state(Duty duty, LocalDate today) {
        return duty.filed() ? "declared" : duty.isOverdue(today) ? "overdue" : "undeclared";
    }

    private static String state(TaxReturn filed) {
        return filed.standing() ? (filed.version() > 1 ? "corrected" : "valid") : "void";
    }
}

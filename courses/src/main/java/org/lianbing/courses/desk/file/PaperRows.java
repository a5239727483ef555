package org.lianbing.courses.desk.file;

import java.util.List;
import java.util.Map;
import org.lianbing.sandbox.Case;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.general.GeneralBook;
import org.lianbing.sandbox.document.DocumentBook;
import org.lianbing.sandbox.flow.CaseBook;
import org.lianbing.sandbox.value.TaxpayerId;

/** Matters: cases, documents and what was archived. */
public record PaperRows(FileWords words) {

    public List<Map<String, String>> cases(Ledger ledger, TaxpayerId id) {
        return ledger.book(CaseBook.class).of(id).stream()
                .map((Case matter) -> words.row(
                        "case_no", matter.no(),
                        "operation", matter.operation(),
                        "accepted_on", matter.acceptedOn(),
                        "state", words.terms().state(matter.state())))
                .toList();
    }

    public List<Map<String, String>> documents(Ledger ledger, TaxpayerId id) {
        return ledger.book(DocumentBook.class).of(id).stream()
                .map(filed -> words.row(
                        "document_no", filed.issued().no(),
                        "title", filed.issued().title(),
                        "document_date", filed.issued().issuedOn(),
                        "served_on",
                                filed.served() == null ? "" : filed.served().servedOn()))
                .toList();
    }

    public List<Map<String, String>> archive(Ledger ledger, TaxpayerId id) {
        return ledger.book(GeneralBook.class).of(id).stream()
                .map(document -> words.row(
                        "document", document.documentNo(),
                        "operation", document.operationCode(),
                        "created_on", document.createdOn(),
                        "pages", document.pages()))
                .toList();
    }
}

package org.lianbing.scenarios.paper;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper by its kind, as it can be drawn. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Licence.class, name = "licence"),
    @JsonSubTypes.Type(value = IdCard.class, name = "id_card"),
    @JsonSubTypes.Type(value = Lease.class, name = "lease"),
    @JsonSubTypes.Type(value = Invoice.class, name = "invoice"),
    @JsonSubTypes.Type(value = Contract.class, name = "contract"),
    @JsonSubTypes.Type(value = Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = Notice.class, name = "notice"),
    @JsonSubTypes.Type(value = Slip.class, name = "slip"),
    @JsonSubTypes.Type(value = AccountPermit.class, name = "account_permit"),
    @JsonSubTypes.Type(value = ReturnDraft.class, name = "return_draft")
})
public sealed interface Sheet
        permits Licence, IdCard, Lease, Invoice, Contract, Statement, Notice, Slip, AccountPermit, ReturnDraft {
    /** What the paper is called when the scenario does not say. */
    String heading();

    /** Everything written on it, in the order of the paper, computed figures included. */
    List<Field> fields();

    /**
     * Something written on a paper.
     *
     * @param name in look-ups, such as {@code reg_capital}
     * @param text as in JSON: plain numbers, ISO dates
     */
    record Field(String name, String label, String text) {
        static Field of(String name, String label, @Nullable Object value) {
            return new Field(name, label, value == null ? "" : value.toString());
        }
    }
}

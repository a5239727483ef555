package org.lianbing.sandbox.collection;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lianbing.sandbox.Ledger;
import org.lianbing.sandbox.books.collection.Levy;
import org.lianbing.sandbox.books.qualification.QualificationBook;
import org.lianbing.sandbox.books.registration.RegistrationBook;
import org.lianbing.sandbox.books.registration.Taxpayer;
import org.lianbing.sandbox.value.CodeRow;
import org.lianbing.sandbox.value.CodeTables;
import org.lianbing.sandbox.value.LevySubItem;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where the money of a levy goes: budget item, sharing between the budgets, treasury. */
record BudgetLine(String item, String level, String treasury) {
    private static final String FINES_FILE = "fines.yaml";
    private static final JsonNode FINES = read();

    /** Taken from the tax item assigned to the taxpayer, else from the table of sub-items; fines have a line of their own. */
    static BudgetLine of(Ledger ledger, Levy levy) {
        var treasury = treasury(
                ledger.book(RegistrationBook.class).find(levy.taxpayerId()).orElseThrow());
        var day = levy.period().lastDay();
        var isListed = CodeTables.named("levy_sub_item").contains(levy.levySubItem());
        if (levy.kind() == Levy.Kind.FINE || !isListed) {
            return new BudgetLine(
                    FINES.path("budget_item").asString(),
                    FINES.path("budget_level").asString(),
                    treasury);
        }
        var listed = LevySubItem.of(levy.levySubItem());
        return ledger.book(QualificationBook.class)
                .of(levy.taxpayerId())
                .subItemOn(levy.levySubItem(), day)
                .map(item -> new BudgetLine(item.budgetItem(), item.budgetLevel(), treasury))
                .orElseGet(() -> new BudgetLine(
                        listed.budgetItemOn(day).orElse(""),
                        listed.budgetLevelOn(day).orElse(""),
                        treasury));
    }

    /** The treasury of the taxpayer's region, else of his bureau's, else of the city. */
    private static String treasury(Taxpayer taxpayer) {
        var bureau = taxpayer.authority().region();
        var city = taxpayer.region().substring(0, 4) + "00";
        List<CodeRow> treasuries = CodeTables.named("treasury").rows();
        return Stream.of(taxpayer.region(), bureau == null ? city : bureau.code(), city)
                .map(region -> treasuries.stream()
                        .filter(row -> region.equals(row.text("region")))
                        .map(CodeRow::code)
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("没有 " + taxpayer.region() + " 的收款国库"));
    }

    private static JsonNode read() {
        try (var in = BudgetLine.class.getResourceAsStream(FINES_FILE)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException unreadable) {
            throw new IllegalStateException(FINES_FILE, unreadable);
        }
    }
}

package org.lianbing.sandbox;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.shape.MainClasses;
import org.lianbing.sandbox.shape.StaysPlain;

/**
 * The arrows inside the replica: operations read any book and return events of any book but never import each other, so
 * twelve domains that all read each other make no cycle.
 */
class ArchitectureTest implements StaysPlain {

    private static final String ROOT = "org.lianbing.sandbox";
    private static final List<String> DOMAINS = Stream.of(
                    "registration",
                    "invoicing",
                    "relief",
                    "qualification",
                    "certificates",
                    "declaration",
                    "collection",
                    "vouchers",
                    "assessment",
                    "inspection",
                    "legal",
                    "general")
            .map(ArchitectureTest::below)
            .toList();

    @Test
    void valueKnowsNobody() {
        knowsOnly(below("value"), below("value"));
    }

    @Test
    void lawKnowsOnlyValuesAndTheCalendar() {
        knowsOnly(below("law"), below("law"), below("value"), below("calendar"), ROOT);
    }

    @Test
    void booksKnowOnlyValuesAndLaw() {
        knowsOnly(below("books"), below("books"), below("value"), below("law"), ROOT);
    }

    @Test
    void noBookKnowsAnother() {
        holds(slices().matching(ROOT + ".books.(*)..").should().notDependOnEachOther());
    }

    @Test
    void operationsOfOneDomainNeverImportThoseOfAnother() {
        for (var domain : DOMAINS) {
            var others = DOMAINS.stream().filter(other -> !other.equals(domain)).toArray(String[]::new);
            holds(noClasses()
                    .that()
                    .resideInAPackage(domain)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others));
        }
    }

    @Test
    void whatOperationsStandOnKnowsNoOperation() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(
                        below("value"),
                        below("law"),
                        below("calendar"),
                        below("books"),
                        below("flow"),
                        below("document"),
                        below("kernel"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DOMAINS.toArray(String[]::new)));
    }

    @Test
    void operationsSpeakToTheRootNotToTheKernel() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(DOMAINS.toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(below("kernel")));
    }

    private static String below(String name) {
        return ROOT + "." + name + "..";
    }

    private static void knowsOnly(String those, String... known) {
        holds(noClasses()
                .that()
                .resideInAPackage(those)
                .should()
                .dependOnClassesThat(resideInAPackage("org.lianbing..").and(not(resideInAnyPackage(known)))));
    }

    /** Packages that do not exist yet break no rule. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(MainClasses.below(ROOT));
    }
}

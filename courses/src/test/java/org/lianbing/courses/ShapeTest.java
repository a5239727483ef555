package org.lianbing.courses;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A feature's root is its API; its ui and rest are leaves, its store is its own; features do not go round in circles. */
class ShapeTest {
    private static final String ROOT = "org.lianbing.courses";
    private static JavaClasses ours;

    @BeforeAll
    static void read() {
        ours = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    @Test
    void featuresDoNotGoRoundInCircles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void screensAndCallsAreLeaves() {
        classes()
                .that(resideInAPackage("..ui..").or(resideInAPackage("..rest..")))
                .should(beUsedOnlyWithinTheirPackage())
                .check(ours);
    }

    @Test
    void aStoreIsItsFeaturesOwn() {
        classes()
                .that(resideInAPackage("..store.."))
                .should(beUsedOnlyWithinTheirPackage())
                .check(ours);
    }

    @Test
    void onlyScreensKnowVaadin() {
        var screens = DescribedPredicate.or(
                resideInAPackage("..ui.."), resideInAPackage("..look.."), resideInAPackage(ROOT + ".wording.."));
        noClasses()
                .that(DescribedPredicate.not(screens))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(ours);
    }

    @Test
    void nobodyPrintsToTheConsole() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ours);
    }

    private static ArchCondition<JavaClass> beUsedOnlyWithinTheirPackage() {
        return new ArchCondition<>("be used only within their package") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                one.getDirectDependenciesToSelf().stream()
                        .filter(use -> !use.getOriginClass().getPackageName().equals(one.getPackageName()))
                        .forEach(use -> events.add(SimpleConditionEvent.violated(one, use.getDescription())));
            }
        };
    }
}

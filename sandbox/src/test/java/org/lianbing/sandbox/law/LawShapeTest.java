package org.lianbing.sandbox.law;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LawShapeTest {
    private static final JavaClasses LAW = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.lianbing.sandbox.law");

    @Test
    void packages_of_the_law_form_no_cycle() {
        slices().matching("org.lianbing.sandbox.law.(**)")
                .should()
                .beFreeOfCycles()
                .check(LAW);
    }

    @Test
    void the_law_knows_nothing_of_the_replica_but_its_values() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "org.lianbing.sandbox.law..",
                        "org.lianbing.sandbox.value..",
                        "org.lianbing.sandbox.calendar..",
                        "java..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.jspecify.."))
                .check(LAW);
    }

    @Test
    void no_binary_floating_point_anywhere() {
        noFields()
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .check(LAW);
        noMethods()
                .should()
                .haveRawReturnType(double.class)
                .orShould()
                .haveRawReturnType(float.class)
                .check(LAW);
        noClasses()
                .should()
                .callMethod(BigDecimal.class, "doubleValue")
                .orShould()
                .callMethod(Number.class, "doubleValue")
                .orShould()
                .callMethod(BigDecimal.class, "valueOf", double.class)
                .orShould()
                .callConstructor(BigDecimal.class, double.class)
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Double.class, Float.class)
                .check(LAW);
    }
}

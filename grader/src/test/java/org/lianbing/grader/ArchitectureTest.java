package org.lianbing.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.lianbing.sandbox.shape.StaysPlain;

/** The shape of the grader: plain Java over the API of sandbox and scenarios, without cycles. */
class ArchitectureTest implements StaysPlain {

    private static final String ROOT = "org.lianbing.grader";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Override
    public JavaClasses classes() {
        return CLASSES;
    }

    @Test
    void leavesTheKernelOfTheSandboxAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lianbing.sandbox.kernel..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void packagesMakeNoCycle() {
        slices().matching(ROOT + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}

package org.lianbing.sandbox.shape;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** The sandbox is used through its root; its kernel is nobody else's business. */
public interface LeavesTheKernelAlone {

    @Test
    default void leavesTheKernelOfTheSandboxAlone() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lianbing.sandbox.kernel..")
                .allowEmptyShould(true)
                .check(MainClasses.below(getClass().getPackageName()));
    }
}

package org.lianbing.courses;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Feature first: a feature's root is its API; ui, rest and store below it are its own. Screens and REST are leaves that
 * nobody imports, the shared components of look excepted.
 */
class ArchitectureTest {

    private static final String ROOT = "org.lianbing.courses";
    private static final String SHARED = "look";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void whatLiesBelowAFeatureIsItsOwn() {
        for (var feature : features()) {
            var own = ROOT + "." + feature + "..";
            var api = ROOT + "." + feature;
            var forScreens = api + "." + SHARED;
            holds(noClasses()
                    .that()
                    .resideOutsideOfPackage(own)
                    .should()
                    .dependOnClassesThat(resideInAPackage(own)
                            .and(not(resideInAPackage(api)))
                            .and(not(resideInAPackage(forScreens)))));
        }
    }

    @Test
    void nobodyImportsAScreenOrAnEndpoint() {
        for (var feature : features()) {
            for (var leaf : new String[] {"ui", "rest"}) {
                var own = ROOT + "." + feature + "." + leaf + "..";
                holds(noClasses()
                        .that()
                        .resideOutsideOfPackage(own)
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(own));
            }
        }
    }

    @Test
    void featuresMakeNoCycle() {
        holds(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
    }

    @Test
    void leavesTheKernelOfTheSandboxAlone() {
        holds(noClasses().should().dependOnClassesThat().resideInAPackage("org.lianbing.sandbox.kernel.."));
    }

    private static SortedSet<String> features() {
        return CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT + "."))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .filter(feature -> !feature.equals(SHARED))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}

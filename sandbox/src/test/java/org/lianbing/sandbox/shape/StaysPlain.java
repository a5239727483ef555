package org.lianbing.sandbox.shape;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.BaseStream;
import org.junit.jupiter.api.Test;

/**
 * What a plain module must not touch, so that the same journal gives the same ledger on any machine, in any year. A
 * module's architecture test implements this and lies in the module's root package.
 */
public interface StaysPlain {

    @Test
    default void asksNoClock() {
        holds(noClasses().should().accessTargetWhere(anyNowOfJavaTime()));
        holds(noClasses().should().accessTargetWhere(access(System.class, "currentTimeMillis", "nanoTime")));
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, InstantSource.class, Date.class, Calendar.class));
    }

    @Test
    default void rollsNoDice() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Random.class, SecureRandom.class, SplittableRandom.class));
        holds(noClasses().should().dependOnClassesThat().resideInAPackage("java.util.random.."));
        holds(noClasses().should().dependOnClassesThat().haveSimpleName("ThreadLocalRandom"));
        holds(noClasses().should().accessTargetWhere(access(Math.class, "random")));
        holds(noClasses().should().accessTargetWhere(access(UUID.class, "randomUUID")));
        holds(noClasses().should().accessTargetWhere(access(Collections.class, "shuffle")));
    }

    /** An identity hash differs from run to run; an enum's and a class's hash are identity hashes too. */
    @Test
    default void reliesOnNoIdentityHash() {
        holds(noClasses().should().accessTargetWhere(access(System.class, "identityHashCode")));
        holds(noClasses().should().accessTargetWhere(identityHash()));
        holds(noClasses().should().dependOnClassesThat().belongToAnyOf(IdentityHashMap.class, WeakHashMap.class));
    }

    @Test
    default void readsNothingOfTheMachine() {
        holds(noClasses().should().accessTargetWhere(access(System.class, "getenv", "getProperty", "getProperties")));
        holds(noClasses().should().accessTargetWhere(access(ZoneId.class, "systemDefault")));
        holds(noClasses().should().accessTargetWhere(access(TimeZone.class, "getDefault")));
        holds(noClasses().should().accessTargetWhere(access(Locale.class, "getDefault")));
    }

    @Test
    default void startsNoThread() {
        holds(noClasses().should().dependOnClassesThat().belongToAnyOf(Thread.class, ThreadLocal.class));
        holds(noClasses().should().dependOnClassesThat().areAssignableTo(Executor.class));
        holds(noClasses().should().dependOnClassesThat().belongToAnyOf(CompletableFuture.class, ForkJoinTask.class));
        holds(noClasses().should().accessTargetWhere(access(BaseStream.class, "parallel")));
        holds(noClasses().should().accessTargetWhere(named("parallelStream")));
    }

    @Test
    default void knowsNoNetworkNoDatabaseNoFramework() {
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net.http..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta..",
                        "org.springframework..",
                        "com.vaadin.."));
        holds(noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.net\\..*(Socket|Connection|InetAddress).*"));
        holds(noClasses().should().accessTargetWhere(access(java.net.URL.class, "openConnection", "openStream")));
    }

    @Test
    default void packagesMakeNoCycle() {
        holds(slices().matching(getClass().getPackageName() + ".(*)..").should().beFreeOfCycles());
    }

    /** Packages that do not exist yet break no rule. */
    private void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(MainClasses.below(getClass().getPackageName()));
    }

    private static DescribedPredicate<JavaAccess<?>> access(Class<?> owner, String... names) {
        var wanted = Set.of(names);
        return describe(
                owner.getSimpleName() + "." + String.join("/", names),
                access -> access.getTargetOwner().isAssignableTo(owner) && wanted.contains(access.getName()));
    }

    private static DescribedPredicate<JavaAccess<?>> named(String name) {
        return describe(name, access -> access.getName().equals(name));
    }

    private static DescribedPredicate<JavaAccess<?>> anyNowOfJavaTime() {
        return describe(
                "now() of java.time",
                access -> access.getTargetOwner().getPackageName().startsWith("java.time")
                        && access.getName().equals("now"));
    }

    private static DescribedPredicate<JavaAccess<?>> identityHash() {
        var hasIdentityHash = assignableTo(Enum.class).or(assignableTo(Class.class));
        return describe("hashCode() of an enum, a class or a plain object", access -> {
            var owner = access.getTargetOwner();
            return access.getName().equals("hashCode")
                    && (owner.isEquivalentTo(Object.class) || hasIdentityHash.test(owner));
        });
    }
}

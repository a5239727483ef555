package org.lianbing.sandbox.shape;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The classes below a package without its tests, read once. */
public final class MainClasses {
    private static final Map<String, JavaClasses> READ = new ConcurrentHashMap<>();

    private MainClasses() {}

    public static JavaClasses below(String root) {
        return READ.computeIfAbsent(
                root,
                name -> new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(name));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The module table: who may depend on whom. Dependencies point one way only. */
class ModuleTableTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rockhopper");

    /** A module and the modules of Rockhopper that it may use. */
    private record Module(String name, String... mayUse) {}

    private static final Module[] TABLE = {
        new Module("annotations"),
        new Module("schema", "annotations"),
        new Module("codegen", "schema", "annotations"),
        new Module("live", "schema", "annotations"),
        new Module("hibernate", "live", "schema", "annotations"),
        new Module("processor", "codegen", "schema", "annotations"),
        new Module("embedded", "schema", "annotations"),
        new Module("testkit", "embedded", "live", "schema", "annotations"),
        new Module("migrator", "codegen", "live", "hibernate", "schema", "annotations"),
        new Module("spring", "migrator", "codegen", "live", "hibernate", "schema", "annotations"),
        new Module("maven", "migrator", "codegen", "live", "hibernate", "schema", "annotations"),
    };

    @TestFactory
    Stream<DynamicTest> modulesUseOnlyWhatTheTableAllows() {
        return Stream.of(TABLE)
                .map(module -> DynamicTest.dynamicTest(
                        module.name(),
                        () -> classes()
                                .that(belongTo(module))
                                .should()
                                .onlyDependOnClassesThat(allowedFor(module))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    @Test
    void everyModuleStandsInTheTable() {
        Set<String> known = Stream.of(TABLE).map(Module::name).collect(Collectors.toSet());
        Set<String> present = CLASSES.stream()
                .map(each -> each.getPackageName().split("\\.")[2])
                .collect(Collectors.toSet());
        assertThat(known).containsAll(present);
        assertThat(present).contains("annotations", "schema", "codegen", "live", "hibernate", "embedded", "migrator");
    }

    @TestFactory
    Stream<DynamicTest> theCoreIsPure() {
        return Stream.of("schema", "annotations", "codegen", "processor")
                .map(module -> DynamicTest.dynamicTest(
                        module,
                        () -> classes()
                                .that(resideInAPackage("dev.rockhopper." + module + ".."))
                                .should()
                                .onlyDependOnClassesThat(not(resideInAnyPackage(
                                        "java.sql..", "javax.sql..", "jakarta..", "org.hibernate..")))
                                .allowEmptyShould(true)
                                .check(CLASSES)));
    }

    /** The command {@code rockhopper embedded} starts the embedded server; nothing else of the migrator may know it. */
    private static DescribedPredicate<JavaClass> belongTo(Module module) {
        return resideInAPackage("dev.rockhopper." + module.name() + "..")
                .and(not(JavaClass.Predicates.simpleName("EmbeddedCommand")))
                .as("classes of " + module.name());
    }

    private static DescribedPredicate<JavaClass> allowedFor(Module module) {
        String[] allowed = Stream.concat(Stream.of(module.name()), Stream.of(module.mayUse()))
                .map(name -> "dev.rockhopper." + name + "..")
                .toArray(String[]::new);
        return not(resideInAPackage("dev.rockhopper.."))
                .or(resideInAnyPackage(allowed))
                .as("in " + String.join(", ", allowed) + " or foreign");
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.hibernate.reader.EntitySource;
import dev.rockhopper.hibernate.reader.HibernateSchemaReader;
import dev.rockhopper.migrator.entities.sample.Person;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotated classes on the class path and in folders. */
class EntityScannerTest {

    private static final String SAMPLE = Person.class.getPackageName();

    @Test
    void findsWhatCarriesAnAnnotation() {
        EntitySource source = new EntityScanner(List.of(), List.of(SAMPLE)).scan(Map.of());
        assertThat(source.classes())
                .extracting(Class::getName)
                .containsExactly(
                        SAMPLE + ".Base",
                        SAMPLE + ".Names",
                        SAMPLE + ".Person",
                        SAMPLE + ".Person$Name",
                        SAMPLE + ".Person$TextOfClass",
                        SAMPLE + ".package-info");
        assertThat(new HibernateSchemaReader().read(source).orThrow().schema().objects())
                .containsOnlyKeys("Person", "names");
    }

    @Test
    void readsAFolderOfClasses() throws Exception {
        Path folder = Path.of(
                Person.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        EntitySource source = new EntityScanner(List.of(folder), List.of(SAMPLE)).scan(Map.of("a", "b"));
        assertThat(source.classes()).hasSize(6);
        assertThat(source.settings()).containsEntry("a", "b");
    }

    @Test
    void nothingFound(@TempDir Path empty) {
        assertThatThrownBy(() -> new EntityScanner(List.of(empty), List.of()).scan(Map.of()))
                .isInstanceOfSatisfying(
                        RockhopperException.class,
                        e -> assertThat(e.messages().get(0).code()).isEqualTo(EntityCode.NO_CLASSES));
    }

    @Test
    void classesThatNeedOthers(@TempDir Path folder) throws Exception {
        Path source = Files.writeString(
                folder.resolve("Broken.java"), "@jakarta.persistence.Entity class Broken { Gone gone; } class Gone {}");
        int errors = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
        assertThat(errors).isZero();
        Files.delete(folder.resolve("Gone.class"));
        assertThatThrownBy(() -> new EntityScanner(List.of(folder), List.of()).scan(Map.of()))
                .isInstanceOf(RockhopperException.class)
                .hasMessageContaining("RH1221 Broken: the class cannot be loaded: Gone");
    }
}

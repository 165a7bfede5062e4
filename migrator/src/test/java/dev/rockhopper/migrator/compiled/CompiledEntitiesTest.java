/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code entities:} takes what the compiler left, if that is all; whether it does shows in a model that was changed by hand. */
class CompiledEntitiesTest {

    private static final String ORDER = """
            @Entity @Table(name = "orders")
            public class Order { @Id long id; String fromHibernate; }
            """;
    private static final String OTHER = "@Entity public class Other { @Id long id; }";

    @TempDir
    Path folder;

    private CompiledProject project;
    private Path model;

    @BeforeEach
    void compile() throws IOException {
        project = new CompiledProject(folder);
        project.compile(true, "Order", ORDER);
        model = folder.resolve("classes/META-INF/rockhopper/schema.json");
        Files.writeString(model, Files.readString(model).replace("fromHibernate", "fromCompiler"));
    }

    private String diff() throws IOException {
        Files.writeString(folder.resolve("empty.sql"), "");
        return project.run("diff", "--from", "file:empty.sql", "--to", "entities:", "--format", "sql");
    }

    @Test
    void aWholeModelIsTaken() throws IOException {
        assertThat(diff()).contains("fromCompiler").doesNotContain("fromHibernate");
    }

    @Test
    void notOfAnotherNaming() throws IOException {
        project.set("ROCKHOPPER_NAMING", "spring");
        assertThat(diff()).contains("from_hibernate");
    }

    @Test
    void notIfClassesWereCompiledWithoutTheProcessorSince() throws IOException {
        Files.setLastModifiedTime(model, FileTime.from(Instant.now().minusSeconds(60)));
        assertThat(diff()).contains("fromHibernate");
    }

    @Test
    void notIfThereAreEntitiesThatItDoesNotKnow() throws IOException {
        project.compile(false, "Other", OTHER);
        Files.setLastModifiedTime(model, FileTime.from(Instant.now().plusSeconds(60)));
        assertThat(diff()).contains("fromHibernate", "`Other`");
    }

    @Test
    void notIfSomethingIsUnknown() throws IOException {
        project.compile(
                true,
                "Order",
                ORDER.replace(
                        "String fromHibernate;",
                        "String fromHibernate; java.io.Serializable s; @Lob java.util.List<String> odd;"));
        Files.writeString(model, Files.readString(model).replace("fromHibernate", "fromCompiler"));
        assertThat(diff()).doesNotContain("fromCompiler");
    }

    @Test
    void entitiesOfOtherPackagesDoNotCount() throws IOException {
        project.set("ROCKHOPPER_PACKAGES", "shop");
        assertThat(diff()).contains("fromCompiler");
        project.set("ROCKHOPPER_PACKAGES", "elsewhere");
        assertThatThrownBy(this::diff).hasMessageContaining("RH1220");
    }
}

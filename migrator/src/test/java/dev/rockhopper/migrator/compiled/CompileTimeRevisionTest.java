/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler writes is what {@code revision --offline} writes, byte for byte. */
class CompileTimeRevisionTest {

    private static final String FIRST = """
            @Entity @Table(name = "orders")
            @StarRocksTable(primaryKey = "id", distributedBy = "HASH(id) BUCKETS 4", orderBy = "customer",
                properties = @Property(name = "replication_num", value = "1"))
            public class Order {
                @Id long id;
                @Column(length = 40) String customer;
                @ElementCollection java.util.Set<String> tags;
            }
            """;
    private static final String SECOND = FIRST.replace("@Column(length = 40) String customer;", """
            @Column(length = 80) String customer;
            @Column(nullable = false) @StarRocksColumn(defaultValue = "0", comment = "in cents") long price;
            java.time.Instant placedAt;
            """);
    private static final String THIRD =
            SECOND.replace("java.time.Instant placedAt;", "@RenamedFrom(\"placedAt\") java.time.Instant placed;");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"java", "sql", "flyway"})
    void isThatOfTheCommandLine(String format) throws IOException {
        CompiledProject project = new CompiledProject(folder)
                .set("ROCKHOPPER_DIRECTORY", "byCommand")
                .set("ROCKHOPPER_FORMAT", format);
        String[] messages = {"initial schema", "alter orders", "alter orders"};
        String[] texts = {FIRST, SECOND, THIRD};
        for (int i = 0; i < texts.length; i++) {
            project.compile(
                    true,
                    "Order",
                    texts[i],
                    "-Arockhopper.migrations=generate",
                    "-Arockhopper.dir=" + folder.resolve("byCompiler"),
                    "-Arockhopper.package=shop.migrations",
                    "-Arockhopper.format=" + format);
            project.run("revision", "--offline", "-m", messages[i]);
            Map<String, String> byCompiler = project.files("byCompiler");
            assertThat(byCompiler).hasSize(format.equals("java") ? i + 2 : 2 * i + 3);
            assertThat(byCompiler).isEqualTo(project.files("byCommand"));
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

    private static final String TWO_DATABASES = """
            @Entity @Table(name = "orders")
            public class Order {
                @Id long id;
                @Column(length = 40) String customer;
                String etl_batch;
                @ElementCollection java.util.Set<String> tags;
                @ManyToOne Client client;
            }
            @Entity @Table(name = "clients", catalog = "crm")
            class Client { @Id long id; String name; @ElementCollection @CollectionTable(catalog = "crm") java.util.Set<String> mails; }
            @Entity @Table(name = "elsewhere", catalog = "others")
            class Elsewhere { @Id long id; }
            @Entity @Table(name = "home", catalog = "shop")
            class Home { @Id long id; @RenamedFrom("town") String city; }
            @Entity @Table(name = "tmp_orders")
            class Draft { @Id long id; }
            @View(name = "names", catalog = "crm", definition = "SELECT id, name FROM clients") interface Names {}
            @View(name = "both", definition = "SELECT o.id, c.name FROM orders o JOIN crm.clients c ON c.id = o.client_id")
            interface Both {}
            """;

    /** The own database, the others, and what does not count are the same on both sides. */
    @Test
    void knowsDatabasesAndFilters() throws IOException {
        String[] settings = {
            "url=jdbc:mysql://nowhere:9030/shop?useSSL=true",
            "databases=shop,crm",
            "exclude=tmp_*",
            "ignore.columns=etl_*"
        };
        CompiledProject project = new CompiledProject(folder).set("ROCKHOPPER_DIRECTORY", "byCommand");
        List<String> options = new ArrayList<>(List.of(
                "-Arockhopper.migrations=generate",
                "-Arockhopper.dir=" + folder.resolve("byCompiler"),
                "-Arockhopper.package=shop.migrations"));
        for (String each : settings) {
            String[] parts = each.split("=", 2);
            project.set("ROCKHOPPER_" + parts[0].toUpperCase(Locale.ROOT).replace('.', '_'), parts[1]);
            options.add("-Arockhopper." + each);
        }
        String more = TWO_DATABASES.replace("String name;", "String name; Integer age; String etl_day;");
        List<String> texts = List.of(
                TWO_DATABASES,
                more,
                more.replace("name = \"clients\"", "name = \"customers\"")
                        .replace("class Client {", "@RenamedFrom(\"clients\") class Client {")
                        .replace(" clients", " customers")
                        .replace("crm.clients", "crm.customers"));
        List<String> messages = List.of("initial schema", "alter clients", "second");
        for (int i = 0; i < texts.size(); i++) {
            List<String> said = project.compile(
                    true,
                    "Order",
                    texts.get(i),
                    Stream.concat(options.stream(), Stream.of("-Arockhopper.message=" + messages.get(i)))
                            .toArray(String[]::new));
            assertThat(said).anyMatch(each -> each.contains("RH1214") && each.contains("others"));
            project.run("revision", "--offline", "-m", messages.get(i));
            Map<String, String> byCompiler = project.files("byCompiler");
            assertThat(byCompiler).hasSize(i + 2).isEqualTo(project.files("byCommand"));
            assertThat(byCompiler.toString())
                    .contains("op.in(\"crm\")", "\"home\"")
                    .doesNotContain("tmp_orders", "elsewhere", "etl_", "op.in(\"shop\")");
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.codegen.entity.EntityOptions;
import dev.rockhopper.codegen.entity.EntityOptions.IdStyle;
import dev.rockhopper.codegen.entity.EntityOptions.ViewStyle;
import dev.rockhopper.codegen.entity.EntitySourceWriter;
import dev.rockhopper.codegen.entity.Naming;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.ddl.ParsedStatement;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.type.ScalarType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a reviewer gets to see of a small warehouse. {@code -Drockhopper.golden=renew} writes it anew, for review. */
class EntityGoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/reverse");

    @Test
    void plain() throws IOException {
        compare("plain", EntityOptions.of("com.acme.shop"));
    }

    @Test
    void embeddedIdsAndViewsAsEntities() throws IOException {
        compare(
                "embedded",
                EntityOptions.of("com.acme.shop")
                        .withIds(IdStyle.EMBEDDED_ID)
                        .withViews(ViewStyle.ENTITY)
                        .withIdColumns(Map.of("events", List.of("user_id"), "active_customers", List.of("id"))));
    }

    @Test
    void namesAsSpringMakesThem() throws IOException {
        compare("spring", EntityOptions.of("com.acme.shop").withNaming(Naming.SPRING));
    }

    @Test
    void oneOfSeveralDatabases() throws IOException {
        compare("catalog", EntityOptions.of("com.acme").forDatabase("shop-eu"));
    }

    private static void compare(String name, EntityOptions options) throws IOException {
        Schema schema = SchemaFold.applyAll(
                Schema.empty(),
                DdlParser.parseScript(Files.readString(FOLDER.resolve("shop.sql"))).stream()
                        .map(ParsedStatement::statement)
                        .toList());
        Map<String, List<Column>> views = Map.of(
                "active_customers", List.of(Column.of("id", ScalarType.BIGINT), Column.of("name", ScalarType.JSON)));
        String text = new EntitySourceWriter(ServerProfile.NEWEST)
                .write(schema, views, options).sources().entrySet().stream()
                        .map(each -> "=== " + each.getKey() + "\n" + each.getValue())
                        .collect(Collectors.joining("\n"));
        Path golden = FOLDER.resolve(name + ".txt");
        if ("renew".equals(System.getProperty("rockhopper.golden"))) {
            Files.writeString(golden, text);
        }
        assertThat(golden).content().isEqualTo(text);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.reverse;

import dev.rockhopper.codegen.entity.EntityOptions;
import dev.rockhopper.codegen.entity.EntityOptions.IdStyle;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.testing.SchemaGenerator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The law over generated tables with odd names and texts, for both forms of composite ids. */
class GeneratedSchemasTest {

    private static final int TABLES = 120;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(IdStyle.class)
    void tables(IdStyle ids) {
        SchemaGenerator generator = new SchemaGenerator(4711 + ids.ordinal());
        List<Table> tables = IntStream.range(0, TABLES)
                .mapToObj(number -> generator.table("t_" + number))
                .toList();
        ReverseLaw.holdsForBoth(
                folder,
                Schema.of(tables).inDatabase("c"),
                EntityOptions.of("law").withIds(ids));
    }

    /** Tables compare with case on the server, and without it in Hibernate; the plugin leaves tables of one name in two cases to Hibernate. */
    @Test
    void namesThatDifferByCaseOnly() {
        SchemaGenerator generator = new SchemaGenerator(4713);
        List<SchemaObject> objects = new ArrayList<>();
        Stream.of("Orders", "orders", "ORDERS", "Big", "other")
                .map(generator::table)
                .forEach(objects::add);
        objects.add(((CreateView) DdlParser.parse("CREATE VIEW `big` AS SELECT 1 AS x")).view());
        ReverseLaw.holdsForBoth(folder, Schema.of(objects).inDatabase("c"), EntityOptions.of("law"), 3);
    }
}

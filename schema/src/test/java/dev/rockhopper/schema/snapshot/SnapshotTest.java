/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Snapshot EVERYTHING = new Snapshot(SnapshotSamples.everything(), List.of("b", "a"));

    @Test
    void everyValueComesBack() {
        Snapshot read = SnapshotReader.read(SnapshotWriter.write(EVERYTHING), "schema.json");

        assertThat(read).isEqualTo(EVERYTHING);
        assertThat(read.schema().objects()).hasSizeGreaterThan(10);
    }

    /** A component that is added to the model must be written, or the samples would come back without it unnoticed. */
    @Test
    void everyComponentOfTheModelIsWritten() {
        String json = SnapshotWriter.write(EVERYTHING);

        assertThat(records(Schema.class, new LinkedHashSet<>()))
                .hasSizeGreaterThan(20)
                .flatExtracting(record -> List.of(record.getRecordComponents()))
                .allSatisfy(component -> assertThat(json).contains('"' + component.getName() + "\": "));
    }

    private static Set<Class<?>> records(Class<?> type, Set<Class<?>> found) {
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(each -> records(each, found));
        }
        if (type.isRecord() && !DataType.class.isAssignableFrom(type) && found.add(type)) {
            Stream.of(type.getRecordComponents())
                    .flatMap(each -> used(each.getGenericType()))
                    .forEach(used -> records(used, found));
        }
        return found;
    }

    private static Stream<Class<?>> used(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Stream.of(generic.getActualTypeArguments()).flatMap(SnapshotTest::used);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    @Test
    void equalSchemasGiveEqualBytes() {
        Schema schema = SnapshotSamples.everything();
        List<dev.rockhopper.schema.model.SchemaObject> turned =
                new ArrayList<>(schema.objects().values());
        Collections.reverse(turned);

        assertThat(SnapshotWriter.write(new Snapshot(schema.withObjects(turned), List.of("b", "a"))))
                .isEqualTo(SnapshotWriter.write(EVERYTHING));
    }

    @Test
    void layoutKeepsOneColumnOnOneLine() {
        Table table = Table.builder("t")
                .columns(List.of(
                        Column.of("id", ScalarType.INT).withNullability(Nullability.NOT_NULL),
                        Column.of("name", VarcharType.STRING).withComment("x")))
                .key(KeyModel.PRIMARY, "id")
                .properties(Map.of("replication_num", "1", "compression", "LZ4"))
                .build();
        View view = new View("v", List.of(), "SELECT *\nFROM t", "", Optional.empty());

        assertThat(SnapshotWriter.write(new Snapshot(Schema.of(List.of(view, table)), List.of("r1"))))
                .isEqualTo("""
                        {
                          "format": 1,
                          "heads": [
                            "r1"
                          ],
                          "objects": [
                            {
                              "kind": "table",
                              "name": "t",
                              "columns": [
                                {"name": "id", "type": "INT", "nullability": "NOT_NULL"},
                                {"name": "name", "type": "STRING", "nullability": "UNSPECIFIED", "comment": "x"}
                              ],
                              "key": {"model": "PRIMARY", "columns": ["id"]},
                              "properties": {
                                "compression": "LZ4",
                                "replication_num": "1"
                              }
                            },
                            {
                              "kind": "view",
                              "name": "v",
                              "query": [
                                "SELECT *",
                                "FROM t"
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void anEmptySchemaComesBack() {
        Snapshot empty = new Snapshot(Schema.empty(), List.of());

        assertThat(SnapshotReader.read(SnapshotWriter.write(empty), "s")).isEqualTo(empty);
    }

    @Test
    void brokenFilesAreReportedWithTheLine() {
        String good = SnapshotWriter.write(EVERYTHING);

        refused(good.replaceFirst("\"name\": \"types\",", "<<<<<<< HEAD"), "RH3901 schema.json:");
        refused("", "RH3902 schema.json:1");
        refused(good + "x", "RH3901 schema.json:");
        refused("[]", "RH3902 schema.json:1");
        refused("{\n  \"format\": 1,\n  \"objects\": [\n    {\"kind\": \"tabel\"}\n  ]\n}", "RH3901 schema.json:4");
        refused("{\"format\": 1,\n\"surprise\": 1}", "RH3901 schema.json:2");
        refused(
                "{\"format\": 1,\n\"objects\": [\n{\"kind\": \"table\", \"name\": \"t\", \"columns\": [\n{\"name\": \"a\", \"type\": \"INTT\"}]}]}",
                "RH3901 schema.json:4");
        refused(
                "{\"format\": 1, \"objects\": [{\"kind\":\"table\",\"name\":\"t\"},{\"kind\":\"table\",\"name\":\"t\"}]}",
                "two objects are named t");
    }

    @Test
    void aNewerFormatIsRefusedBeforeAnythingElse() {
        refused("{\n \"future\": {\"x\": [1]},\n \"format\": 99,\n \"objects\": 5}", "RH3902 schema.json:3");
        refused("{\"format\": \"one\"}", "RH3902 schema.json:1");
    }

    private static void refused(String json, String message) {
        assertThatThrownBy(() -> SnapshotReader.read(json, "schema.json"))
                .isInstanceOf(RockhopperException.class)
                .hasMessageContaining(message);
    }
}

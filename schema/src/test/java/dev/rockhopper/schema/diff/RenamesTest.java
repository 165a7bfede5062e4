/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.diff.Change.Renamed;
import dev.rockhopper.schema.diff.Change.TableAltered;
import dev.rockhopper.schema.diff.TableChange.ColumnAdded;
import dev.rockhopper.schema.diff.TableChange.ColumnDropped;
import dev.rockhopper.schema.diff.TableChange.ColumnModified;
import dev.rockhopper.schema.diff.TableChange.ColumnRenamed;
import dev.rockhopper.schema.diff.rename.LikelyRename;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Renames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RenamesTest {

    private static final DataType INT = ScalarType.INT;
    private static final DataType TEXT = VarcharType.STRING;

    private static Table table(String name, Object... namesAndTypes) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.of("id", INT));
        for (int i = 0; i < namesAndTypes.length; i += 2) {
            columns.add(Column.of((String) namesAndTypes[i], (DataType) namesAndTypes[i + 1]));
        }
        return Table.builder(name).columns(columns).key(KeyModel.PRIMARY, "id").build();
    }

    private static List<TableChange> columnChanges(Table actual, Table wanted, Map<String, String> formerByNew) {
        return diff(actual, wanted, new Renames(Map.of(), Map.of(wanted.name(), formerByNew))).changes().stream()
                .filter(TableAltered.class::isInstance)
                .flatMap(change -> ((TableAltered) change).changes().stream())
                .toList();
    }

    private static Difference diff(Table actual, Table wanted, Renames renames) {
        return SchemaDiff.compare(
                Schema.of(List.of(actual)),
                Schema.of(List.of(wanted)),
                DiffOptions.of(ServerProfile.NEWEST).withRenames(renames));
    }

    @Test
    void aRenamedColumnIsComparedUnderItsNewName() {
        assertThat(columnChanges(table("t", "a", INT), table("t", "b", ScalarType.BIGINT), Map.of("b", "a")))
                .hasSize(2)
                .satisfies(changes -> {
                    assertThat(changes.get(0)).isEqualTo(new ColumnRenamed("a", "b"));
                    assertThat(changes.get(1)).isInstanceOf(ColumnModified.class);
                });
    }

    @Test
    void aRenameThatWasMadeIsSilent() {
        assertThat(columnChanges(table("t", "b", INT), table("t", "b", INT), Map.of("b", "a")))
                .isEmpty();
    }

    @Test
    void withoutAStatementNothingIsGuessedButReported() {
        Difference difference = diff(table("t", "a", INT), table("t", "b", INT), Renames.NONE);
        assertThat(((TableAltered) difference.changes().get(0)).changes())
                .hasExactlyElementsOfTypes(ColumnDropped.class, ColumnAdded.class);
        assertThat(difference.likelyRenames()).containsExactly(new LikelyRename(Optional.of("t"), "a", "b"));
    }

    @Test
    void anAmbiguousLikelyRenameIsNotReported() {
        assertThat(diff(table("t", "a", INT), table("t", "b", INT, "c", INT), Renames.NONE)
                        .likelyRenames())
                .isEmpty();
    }

    @Test
    void aChainIsRenamedFromItsEnd() {
        assertThat(columnChanges(
                        table("t", "a", INT, "b", TEXT), table("t", "b", INT, "c", TEXT), Map.of("b", "a", "c", "b")))
                .containsExactlyInAnyOrder(new ColumnRenamed("a", "b"), new ColumnRenamed("b", "c"));
    }

    @Test
    void aSwapIsMadeOnceAndNotBack() {
        Table before = table("t", "a", INT, "b", TEXT);
        Table after = table("t", "b", INT, "a", TEXT);
        Map<String, String> swap = Map.of("a", "b", "b", "a");
        assertThat(columnChanges(before, after, swap))
                .containsExactlyInAnyOrder(new ColumnRenamed("a", "b"), new ColumnRenamed("b", "a"));
        assertThat(columnChanges(after, after, swap)).isEmpty();
    }

    @Test
    void aRingIsRenamedThoughItsColumnsChange() {
        Table before = table("t", "a", INT, "b", new VarcharType(10), "c", ScalarType.DATE);
        Table after = table("t", "b", ScalarType.BIGINT, "c", new VarcharType(20), "a", ScalarType.DATETIME);
        Map<String, String> ring = Map.of("b", "a", "c", "b", "a", "c");
        assertThat(columnChanges(before, after, ring))
                .filteredOn(ColumnRenamed.class::isInstance)
                .containsExactlyInAnyOrder(
                        new ColumnRenamed("a", "b"), new ColumnRenamed("b", "c"), new ColumnRenamed("c", "a"));
        assertThat(columnChanges(after, after, ring)).isEmpty();
        Table later = table("t", "b", ScalarType.LARGEINT, "c", new VarcharType(30), "a", ScalarType.DATETIME);
        assertThat(columnChanges(after, later, ring)).hasOnlyElementsOfType(ColumnModified.class);
    }

    @Test
    void tablesExchangeTheirNamesThoughTheyChange() {
        Schema before = Schema.of(List.of(table("a", "x", INT), table("b", "y", TEXT)));
        Schema after = Schema.of(List.of(table("b", "x", ScalarType.BIGINT), table("a", "y", TEXT, "n", INT)));
        DiffOptions options =
                DiffOptions.of(ServerProfile.NEWEST).withRenames(new Renames(Map.of("a", "b", "b", "a"), Map.of()));
        assertThat(SchemaDiff.between(before, after, options))
                .filteredOn(Renamed.class::isInstance)
                .hasSize(2);
        assertThat(SchemaDiff.between(after, after, options)).isEmpty();
    }

    @Test
    void aCaseChangeIsARenameOnlyIfItWasStated() {
        Table before = table("t", "name", TEXT);
        Table after = table("t", "Name", TEXT);
        assertThat(columnChanges(before, after, Map.of())).isEmpty();
        assertThat(columnChanges(before, after, Map.of("Name", "name")))
                .containsExactly(new ColumnRenamed("name", "Name"));
        assertThat(columnChanges(after, after, Map.of("Name", "name"))).isEmpty();
    }

    @Test
    void aRenamedKeyColumnIsNoOtherKey() {
        Table actual = table("t", "a", INT).toBuilder().sortKey(List.of("a")).build();
        Table wanted = Table.builder("t")
                .columns(List.of(Column.of("no", INT), Column.of("x", INT)))
                .key(KeyModel.PRIMARY, "no")
                .sortKey(List.of("x"))
                .build();
        assertThat(columnChanges(actual, wanted, Map.of("no", "id", "x", "a")))
                .containsExactly(new ColumnRenamed("id", "no"), new ColumnRenamed("a", "x"));
    }

    @Test
    void aRenamedTableKeepsItsFurtherChanges() {
        Renames renames = new Renames(Map.of("u", "t"), Map.of("u", Map.of("b", "a")));
        List<Change> changes =
                diff(table("t", "a", INT), table("u", "b", INT), renames).changes();
        assertThat(changes).hasExactlyElementsOfTypes(Renamed.class, TableAltered.class);
        assertThat(((TableAltered) changes.get(1)).actual().name()).isEqualTo("u");
        assertThat(((TableAltered) changes.get(1)).changes()).containsExactly(new ColumnRenamed("a", "b"));
    }

    @Test
    void aLikelyRenamedTableIsReported() {
        assertThat(diff(table("t", "a", INT), table("u", "a", INT), Renames.NONE)
                        .likelyRenames())
                .containsExactly(new LikelyRename(Optional.empty(), "t", "u"));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.testing;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.evolve.PartitionLists;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.DecimalType;
import dev.rockhopper.schema.type.ScalarType;
import dev.rockhopper.schema.type.StructType;
import dev.rockhopper.schema.type.VarcharType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Changes a valid table into another valid one by a few random edits, and remembers which columns it renamed. */
public final class TableMutator {

    private final Chance chance;
    private final TextGenerator texts;
    private final ColumnGenerator columns;
    private final Map<String, String> renames = new LinkedHashMap<>();

    public TableMutator(long seed) {
        this.chance = new Chance(seed);
        this.texts = new TextGenerator(chance);
        this.columns = new ColumnGenerator(chance, texts);
    }

    /** The table after one to five edits. */
    public Table mutate(Table table) {
        List<UnaryOperator<Table>> edits = List.of(
                this::addValue,
                this::addValue,
                this::addKey,
                this::dropColumn,
                this::dropColumn,
                this::widen,
                this::widen,
                this::loosen,
                this::commentColumn,
                this::commentTable,
                this::renameColumn,
                this::renameColumn,
                this::reorderValues,
                this::reorderKeys,
                this::toggleIndex,
                this::sortKey,
                this::distribution,
                this::property,
                this::field);
        Table result = table;
        for (int i = chance.between(1, 5); i > 0; i--) {
            result = chance.of(edits).apply(result);
        }
        return result;
    }

    /** Former names of the columns of the mutated table, by their names. */
    public Map<String, String> renames() {
        return renames;
    }

    private Table addValue(Table table) {
        Column column = columns.value(model(table), texts.usedNames())
                .withName(free(table, "added"))
                .withAutoIncrement(false);
        List<Column> all = new ArrayList<>(table.columns());
        int generated = (int)
                all.stream().filter(each -> each.generatedAs().isPresent()).count();
        all.add(chance.between(table.keyColumns().size(), all.size() - generated), column);
        return table.toBuilder().columns(all).build();
    }

    private Table addKey(Table table) {
        if (model(table) == KeyModel.PRIMARY) {
            return table;
        }
        Column column = columns.key(model(table), texts.usedNames()).withName(free(table, "key"));
        int at = chance.between(0, table.keyColumns().size());
        List<Column> all = new ArrayList<>(table.columns());
        all.add(at, column);
        List<String> keys = new ArrayList<>(table.keyColumns());
        keys.add(at, column.name());
        boolean sorted = model(table) != KeyModel.DUPLICATE && !table.sortKey().isEmpty();
        List<String> sortKey = new ArrayList<>(table.sortKey());
        if (sorted) {
            sortKey.add(column.name());
        }
        return table.toBuilder()
                .columns(all)
                .key(Optional.of(new Key(model(table), keys)))
                .sortKey(sortKey)
                .build();
    }

    private Table dropColumn(Table table) {
        Column column = chance.of(table.columns());
        boolean needed = table.keyColumns().size() == 1 && table.isKeyColumn(column.name())
                || table.columns().size() == 1
                || table.partitioning()
                        .filter(each -> PartitionLists.uses(each, column.name()))
                        .isPresent()
                || renames.containsKey(column.name())
                || distributes(table, column.name());
        if (needed) {
            return table;
        }
        try {
            Table free = table.toBuilder()
                    .sortKey(table.sortKey().stream()
                            .filter(each -> !Names.same(each, column.name()))
                            .toList())
                    .build();
            return apply(free, new AlterClause.DropColumn(column.name(), Optional.empty()));
        } catch (RuntimeException usedByGenerated) {
            return table;
        }
    }

    private Table widen(Table table) {
        return change(table, column -> column.withType(wider(column.type())));
    }

    private DataType wider(DataType type) {
        if (type instanceof VarcharType varchar && varchar.length() < 60000) {
            return new VarcharType(varchar.length() + chance.between(1, 50));
        }
        if (type instanceof DecimalType decimal && decimal.precision() < 30) {
            return new DecimalType(decimal.width(), decimal.precision() + 2, decimal.scale() + chance.between(0, 1));
        }
        if (type == ScalarType.INT || type == ScalarType.SMALLINT) {
            return chance.of(ScalarType.BIGINT, ScalarType.LARGEINT);
        }
        if (type == ScalarType.DATE || type == ScalarType.DATETIME) {
            return type == ScalarType.DATE ? ScalarType.DATETIME : ScalarType.DATE;
        }
        return type;
    }

    private Table loosen(Table table) {
        return change(table, column -> column.autoIncrement() ? column : column.withNullability(Nullability.NULL));
    }

    private Table change(Table table, UnaryOperator<Column> change) {
        List<Column> all = new ArrayList<>(table.columns());
        int at = chance.between(0, all.size() - 1);
        if (all.get(at).generatedAs().isEmpty()
                && !table.isKeyColumn(all.get(at).name())
                && all.get(at).defaultValue().isEmpty()) {
            all.set(at, change.apply(all.get(at)));
        }
        return table.toBuilder().columns(all).build();
    }

    private Table commentColumn(Table table) {
        List<Column> all = new ArrayList<>(table.columns());
        int at = chance.between(0, all.size() - 1);
        all.set(at, all.get(at).withComment(texts.comment()));
        return table.toBuilder().columns(all).build();
    }

    private Table commentTable(Table table) {
        return table.toBuilder().comment(texts.comment()).build();
    }

    private Table renameColumn(Table table) {
        Column column = chance.of(table.columns());
        if (column.generatedAs().isPresent()
                || renames.containsKey(column.name())
                || column.name().startsWith("added")) {
            return table;
        }
        String name = free(table, "renamed");
        renames.put(name, column.name());
        return apply(table, new AlterClause.RenameColumn(column.name(), name));
    }

    private Table reorderValues(Table table) {
        int keys = table.keyColumns().size();
        List<Column> plain = table.columns().subList(keys, table.columns().size()).stream()
                .filter(column -> column.generatedAs().isEmpty())
                .toList();
        List<Column> all = new ArrayList<>(table.columns().subList(0, keys));
        all.addAll(chance.shuffled(plain));
        table.columns().stream()
                .filter(column -> column.generatedAs().isPresent())
                .forEach(all::add);
        return table.toBuilder().columns(all).build();
    }

    private Table reorderKeys(Table table) {
        if (model(table) == KeyModel.PRIMARY) {
            return table;
        }
        List<String> order = chance.shuffled(table.keyColumns());
        List<Column> all = new ArrayList<>();
        order.forEach(name -> all.add(table.column(name).orElseThrow()));
        table.columns().stream()
                .filter(column -> !table.isKeyColumn(column.name()))
                .forEach(all::add);
        return table.toBuilder()
                .columns(all)
                .key(Optional.of(new Key(model(table), order)))
                .build();
    }

    private Table toggleIndex(Table table) {
        List<Index> indexes = new ArrayList<>(table.indexes());
        if (!indexes.isEmpty() && chance.percent(60)) {
            indexes.remove(0);
        } else {
            String column = table.keyColumns().get(0);
            boolean taken = indexes.stream().anyMatch(each -> Names.contains(each.columns(), column));
            if (!taken) {
                indexes.add(new Index("added_index", List.of(column), IndexType.BITMAP, Map.of(), ""));
            }
        }
        return table.toBuilder().indexes(indexes).build();
    }

    private Table sortKey(Table table) {
        List<String> keys = chance.shuffled(table.keyColumns());
        boolean all = keys.size() == table.columns().size();
        return all ? table : table.toBuilder().sortKey(keys).build();
    }

    private Table distribution(Table table) {
        Distribution changed =
                new Distribution.Hash(chance.some(table.keyColumns()), OptionalInt.of(chance.between(1, 9)));
        boolean colocated = table.properties().containsKey("colocate_with");
        return colocated
                ? table
                : table.toBuilder().distribution(Optional.of(changed)).build();
    }

    private Table property(Table table) {
        Map<String, String> properties = new LinkedHashMap<>(table.properties());
        properties.put(chance.of("table_query_timeout", "primary_index_cache_expire_sec"), "" + chance.between(1, 99));
        properties.put("enable_load_profile", chance.of("true", "false"));
        return table.toBuilder().properties(properties).build();
    }

    private Table field(Table table) {
        List<Column> all = new ArrayList<>(table.columns());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).type() instanceof StructType struct
                    && all.get(i).defaultValue().isEmpty()) {
                List<StructType.Field> fields = new ArrayList<>(struct.fields());
                fields.add(chance.between(0, fields.size()), new StructType.Field("added_field", ScalarType.DATE));
                if (chance.percent(40) && fields.size() > 2) {
                    fields.removeIf(
                            each -> each.name().equals(struct.fields().get(0).name()));
                }
                boolean twice = struct.fields().stream().anyMatch(each -> Names.same(each.name(), "added_field"));
                if (!twice) {
                    all.set(i, all.get(i).withType(new StructType(fields)));
                }
            }
        }
        return table.toBuilder().columns(all).build();
    }

    private static boolean distributes(Table table, String column) {
        return table.distribution()
                .filter(each -> each instanceof Distribution.Hash hash && Names.contains(hash.columns(), column))
                .isPresent();
    }

    private static KeyModel model(Table table) {
        return table.key().map(Key::model).orElse(KeyModel.DUPLICATE);
    }

    private static Table apply(Table table, AlterClause clause) {
        return SchemaFold.apply(Schema.of(List.of(table)), AlterTable.of(table.name(), clause))
                .table(table.name())
                .orElseThrow();
    }

    private static String free(Table table, String stem) {
        int i = 1;
        while (table.column(stem + i).isPresent()) {
            i++;
        }
        return stem + i;
    }
}

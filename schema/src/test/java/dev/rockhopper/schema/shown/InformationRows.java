/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.Distribution;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.model.ViewColumn;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.type.DataType;
import dev.rockhopper.schema.type.ScalarType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The rows of information_schema about one object, compared with its model. */
final class InformationRows {

    private static final Set<DataType> METRICS = Set.of(ScalarType.BITMAP, ScalarType.HLL, ScalarType.PERCENTILE);

    private final JsonNode rows;
    private final List<String> differences = new ArrayList<>();

    InformationRows(JsonNode rows) {
        this.rows = rows;
    }

    List<String> differences(SchemaObject object) {
        compare(
                "comment",
                object.comment(),
                rows.path("tables").path("TABLE_COMMENT").asString(""));
        if (object instanceof Table table) {
            columns(table);
            table(table);
        } else if (object instanceof View view) {
            names(view.columns());
            compare(
                    "query",
                    view.query(),
                    query(rows.path("views").path("VIEW_DEFINITION").asString()));
        } else if (object instanceof MaterializedView view) {
            names(view.columns());
        }
        return differences;
    }

    /** Older servers print a word more here than in SHOW CREATE. */
    private static String query(String shown) {
        return shown.replace("LATERAL ", "").strip();
    }

    private void names(List<ViewColumn> columns) {
        List<String> shown = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        rows.path("columns").forEach(row -> {
            shown.add(row.path("COLUMN_NAME").asString());
            comments.add(row.path("COLUMN_NAME").asString() + ":"
                    + row.path("COLUMN_COMMENT").asString(""));
        });
        compare("columns", sorted(columns.stream().map(ViewColumn::name).toList()), sorted(shown));
        compare(
                "column comments",
                sorted(columns.stream()
                        .map(each -> each.name() + ":" + each.comment())
                        .toList()),
                sorted(comments));
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private void columns(Table table) {
        JsonNode shown = rows.path("columns");
        compare("number of columns", table.columns().size(), shown.size());
        for (int i = 0; i < Math.min(table.columns().size(), shown.size()); i++) {
            column(table, table.columns().get(i), shown.get(i));
        }
    }

    private void column(Table table, Column column, JsonNode row) {
        String name = column.name();
        compare(name + " name", name, row.path("COLUMN_NAME").asString());
        compare(name + " type", column.type(), type(row.path("COLUMN_TYPE").asString()));
        compare(
                name + " nullable",
                column.nullability() != Nullability.NOT_NULL,
                row.path("IS_NULLABLE").asString().equals("YES"));
        compare(name + " comment", column.comment(), row.path("COLUMN_COMMENT").asString(""));
        compare(
                name + " generated",
                column.generatedAs().isPresent(),
                row.path("GENERATION_EXPRESSION").isString());
        String key = row.path("COLUMN_KEY").asString("");
        compare(name + " key", table.isKeyColumn(name) ? keyWord(table) : "", key);
        defaultValue(column, row);
    }

    /**
     * A moment is shown as it was when the column was added; a function as its text. SHOW CREATE does not print what columns of metrics have.
     */
    private void defaultValue(Column column, JsonNode row) {
        if (METRICS.contains(column.type())) {
            return;
        }
        String shown = row.path("COLUMN_DEFAULT").isString()
                ? row.path("COLUMN_DEFAULT").asString()
                : null;
        DefaultValue value = column.defaultValue().orElse(null);
        if (value instanceof DefaultValue.Literal literal) {
            compare(column.name() + " default", literal.value(), shown);
        } else {
            compare(column.name() + " has a default", value != null, shown != null);
        }
    }

    private static String keyWord(Table table) {
        return switch (table.key().map(Key::model).orElse(KeyModel.DUPLICATE)) {
            case PRIMARY -> "PRI";
            case UNIQUE -> "UNI";
            case AGGREGATE -> "AGG";
            case DUPLICATE -> "DUP";
        };
    }

    private static DataType type(String text) {
        return switch (text) {
            case "tinyint(1)" -> ScalarType.BOOLEAN;
            case "bigint(20) unsigned" -> ScalarType.LARGEINT;
            default ->
                ((CreateTable) DdlParser.parse("CREATE TABLE t (c " + text + ")"))
                        .table()
                        .columns()
                        .get(0)
                        .type();
        };
    }

    private void table(Table table) {
        JsonNode config = rows.path("tables_config");
        compare("model", word(table), config.path("TABLE_MODEL").asString());
        Distribution distribution = table.distribution().orElseThrow();
        boolean hash = distribution instanceof Distribution.Hash;
        compare(
                "distribution",
                hash ? "HASH" : "RANDOM",
                config.path("DISTRIBUTE_TYPE").asString());
        compare(
                "buckets",
                distribution.buckets().orElse(0),
                config.path("DISTRIBUTE_BUCKET").asInt());
        compare(
                "distribution columns",
                quoted(hash ? ((Distribution.Hash) distribution).columns() : List.of()),
                config.path("DISTRIBUTE_KEY").asString());
        List<String> sortKey = table.sortKey().isEmpty() ? table.keyColumns() : table.sortKey();
        compare("sort key", quoted(sortKey), config.path("SORT_KEY").asString());
        partitionColumns(table, config.path("PARTITION_KEY").asString());
    }

    /** The row has hidden columns instead of expressions, where there are several terms. */
    private void partitionColumns(Table table, String shown) {
        compare("partitioned", table.partitioning().isPresent(), !shown.isEmpty());
        List<String> columns =
                table.partitioning().map(InformationRows::columns).orElse(List.of());
        if (!columns.isEmpty()) {
            compare("partition columns", quoted(columns), shown);
        }
    }

    private static List<String> columns(Partitioning partitioning) {
        if (partitioning instanceof Partitioning.ByList list) {
            return list.columns();
        }
        List<PartitionTerm> terms = partitioning instanceof Partitioning.Range range
                ? range.terms()
                : ((Partitioning.Automatic) partitioning).terms();
        boolean plain = terms.stream().allMatch(PartitionTerm.OfColumn.class::isInstance);
        return plain
                ? terms.stream()
                        .map(term -> ((PartitionTerm.OfColumn) term).name())
                        .toList()
                : List.of();
    }

    private static String word(Table table) {
        KeyModel model = table.key().map(Key::model).orElse(KeyModel.DUPLICATE);
        return model == KeyModel.PRIMARY
                ? "PRIMARY_KEYS"
                : keyWord(table).replace("UNI", "UNIQUE").replace("AGG", "AGG") + "_KEYS";
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private void compare(String what, Object model, Object row) {
        if (!Objects.equals(model, row)) {
            differences.add(what + " is " + model + ", the row says " + row);
        }
    }
}

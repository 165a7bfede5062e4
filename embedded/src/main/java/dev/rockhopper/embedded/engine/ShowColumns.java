/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.engine;

import dev.rockhopper.embedded.analyze.CatalogSource;
import dev.rockhopper.embedded.analyze.ModelNames;
import dev.rockhopper.embedded.catalog.CatalogObject;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDefault;
import dev.rockhopper.embedded.catalog.StoredMaterializedView;
import dev.rockhopper.embedded.protocol.QueryResult;
import dev.rockhopper.embedded.query.Command;
import dev.rockhopper.embedded.show.Texts;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.KeyModel;
import java.util.ArrayList;
import java.util.List;

/** SHOW [FULL] COLUMNS and DESC. Source: FE class {@code ShowExecutor}; recorded sessions. */
final class ShowColumns {
    private ShowColumns() {}

    static QueryResult plain(SessionContext context, Command command) {
        List<String> labels = ResultSets.labels("Field", "Type", "Null", "Key", "Default", "Extra");
        List<Object[]> rows = new ArrayList<>();
        for (StoredColumn each : columns(context, command)) {
            rows.add(new Object[] {
                each.name(), type(context, each), nullable(each), key(each), defaultValue(each), extra(each)
            });
        }
        return ShowFilter.texts(labels, rows, command);
    }

    static QueryResult full(SessionContext context, Command command) {
        List<String> labels = ResultSets.labels(
                "Field", "Type", "Collation", "Null", "Key", "Default", "Extra", "Privileges", "Comment");
        List<Object[]> rows = new ArrayList<>();
        for (StoredColumn each : columns(context, command)) {
            rows.add(new Object[] {
                each.name(),
                type(context, each),
                "",
                nullable(each),
                key(each),
                defaultValue(each),
                extra(each),
                "",
                Texts.escaped(each.comment())
            });
        }
        return ShowFilter.texts(labels, rows, command);
    }

    private static List<StoredColumn> columns(SessionContext context, Command command) {
        if (!command.accept("FROM")) {
            command.skip("IN");
        }
        return all(ObjectFinder.from(context, command).object());
    }

    /** SHOW COLUMNS shows the hidden columns, too. */
    private static List<StoredColumn> all(CatalogObject object) {
        return object instanceof OlapTable table ? table.state().columns() : CatalogSource.columnsOf(object);
    }

    private static String type(SessionContext context, StoredColumn column) {
        return context.catalog().settings().gates().fieldNames(TypeText.describe(column.type()));
    }

    private static String nullable(StoredColumn column) {
        return column.nullable() ? "YES" : "NO";
    }

    private static String key(StoredColumn column) {
        return column.key() ? "YES" : "NO";
    }

    private static String defaultValue(StoredColumn column) {
        boolean metric = TypeKind.of(column.type()).isMetric();
        return metric ? null : column.defaultValue().map(StoredDefault::shown).orElse(null);
    }

    /** The aggregate function where one was written. */
    private static String extra(StoredColumn column) {
        return column.aggregate()
                .filter(each -> !each.implicit())
                .map(each -> each.name())
                .orElse("");
    }

    static QueryResult describe(SessionContext context, Command command) {
        ObjectFinder.Found found = ObjectFinder.find(context, ObjectFinder.name(command.name()));
        boolean all = command.accept("ALL");
        List<Object[]> rows = new ArrayList<>();
        for (StoredColumn each : CatalogSource.columnsOf(found.object())) {
            rows.add(row(context, found.object(), each, all, rows.isEmpty()));
        }
        return all
                ? ResultSets.texts(
                        ResultSets.labels(
                                "IndexName", "IndexKeysType", "Field", "Type", "Null", "Key", "Default", "Extra"),
                        rows)
                : ResultSets.texts(ResultSets.labels("Field", "Type", "Null", "Key", "Default", "Extra"), rows);
    }

    private static Object[] row(
            SessionContext context, CatalogObject object, StoredColumn column, boolean all, boolean first) {
        Object[] plain = {
            column.name(),
            type(context, column),
            nullable(column),
            String.valueOf(column.key()),
            column.defaultValue().map(StoredDefault::shown).orElse(null),
            describeExtra(object, column, all)
        };
        if (!all) {
            return plain;
        }
        Object[] row = new Object[plain.length + 2];
        String keys = object instanceof OlapTable table
                ? ModelNames.keysType(table.state().model())
                : "";
        row[0] = first ? object.name() : "";
        row[1] = first ? keys : "";
        System.arraycopy(plain, 0, row, 2, plain.length);
        return row;
    }

    /** The aggregate function is shown of materialized views, and of tables by ALL; then the bloom filter and the kind of default. */
    private static String describeExtra(CatalogObject object, StoredColumn column, boolean all) {
        List<String> extras = new ArrayList<>();
        boolean shown = object instanceof StoredMaterializedView
                || all && object instanceof OlapTable table && table.state().model() != KeyModel.PRIMARY;
        if (shown) {
            column.aggregate().ifPresent(each -> extras.add(each.name()));
        }
        if (object instanceof OlapTable table
                && table.state().bloomFilter().columnIds().contains(column.id())) {
            extras.add("BLOOM_FILTER");
        }
        if (isGeneratedDefault(column)) {
            extras.add("DEFAULT_GENERATED");
        }
        return String.join(",", extras);
    }

    private static boolean isGeneratedDefault(StoredColumn column) {
        return column.defaultValue()
                .filter(each -> each.value().isEmpty())
                .flatMap(StoredDefault::function)
                .filter(each -> each.kind() != StoredDefault.Kind.LITERAL)
                .isPresent();
    }
}

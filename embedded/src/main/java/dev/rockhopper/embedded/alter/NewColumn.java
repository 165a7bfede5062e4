/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.analyze.ColumnRule;
import dev.rockhopper.embedded.catalog.Refusal;
import dev.rockhopper.embedded.catalog.StoredColumn;
import dev.rockhopper.embedded.catalog.StoredDefault;
import dev.rockhopper.embedded.catalog.StoredRollup;
import dev.rockhopper.embedded.type.TypeKind;
import dev.rockhopper.embedded.type.TypeText;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.statement.Position;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One more column. Source: FE {@code SchemaChangeHandler.addColumnInternal, checkAndAddColumn}. */
final class NewColumn {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private NewColumn() {}

    static void add(SchemaDraft draft, StoredColumn written, Optional<Position> position, Set<String> added) {
        checkDefault(draft, written);
        StoredColumn column = withModel(draft, frozen(draft, written));
        checkModel(draft.before().model(), column);
        if (column.key()) {
            draft.slow();
        }
        draft.before().columns().stream()
                .filter(each -> each.isNamed(column.name()) && SameColumn.same(each, column))
                .findFirst()
                .ifPresent(each -> {
                    throw Refusal.ddl("Can not add column which already exists in base table: " + column.name());
                });
        draft.before().columnById(column.name()).ifPresent(each -> {
            throw Refusal.ddl("Can not add column which already exists in column id: " + column.name()
                    + ", you can remove " + each.name() + " and try again.");
        });
        place(draft, column, position, added);
    }

    private static void checkDefault(SchemaDraft draft, StoredColumn column) {
        if (StoredDefault.category(column.defaultValue()) == StoredDefault.Category.VARYING) {
            throw Refusal.ddl("unsupported default expr:"
                    + column.defaultValue()
                            .orElseThrow()
                            .function()
                            .orElseThrow()
                            .sql());
        }
        if (column.autoIncrement() || column.generated().isPresent()) {
            draft.slow();
        }
        boolean complex = column.defaultValue()
                .flatMap(StoredDefault::function)
                .map(each -> each.kind() == StoredDefault.Kind.LITERAL)
                .orElse(false);
        if (complex && !draft.before().fastSchemaEvolution()) {
            throw Refusal.ddl("Complex type (ARRAY/MAP/STRUCT) default values require fast schema evolution. Table '"
                    + draft.target().table().name() + "' has fast_schema_evolution=false. "
                    + "This property can only be set during table creation and cannot be modified later.");
        }
    }

    /** The rows that exist get the time of the ALTER: it is stored beside the function. */
    private static StoredColumn frozen(SchemaDraft draft, StoredColumn column) {
        boolean now = column.defaultValue()
                .flatMap(StoredDefault::function)
                .map(each -> each.kind() == StoredDefault.Kind.NOW)
                .orElse(false);
        if (!now) {
            return column;
        }
        long millis = draft.target().catalog().settings().clock().millis();
        LocalDateTime moment = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
        StoredDefault stored = column.defaultValue().orElseThrow();
        return column.withDefault(
                Optional.of(new StoredDefault(Optional.of(moment.format(MOMENT)), stored.function())));
    }

    private static StoredColumn withModel(SchemaDraft draft, StoredColumn column) {
        KeyModel model = draft.before().model();
        if (model == KeyModel.AGGREGATE) {
            boolean key = column.key() || column.aggregate().isEmpty();
            if (key && !column.key() && !draft.gates().canBeKey(TypeKind.of(column.type()))) {
                throw Refusal.ddl("column without agg function will be treated as key column for aggregate table, "
                        + TypeText.name(column.type()) + " type can not be key column");
            }
            return column.withKey(key);
        }
        if (model == KeyModel.PRIMARY) {
            return column;
        }
        if (column.aggregate().isPresent()) {
            throw Refusal.ddl("Can not assign aggregation method on column in "
                    + (model == KeyModel.UNIQUE ? "Unique" : "Duplicate") + " data model table: " + column.name());
        }
        return column.key() ? column : column.withAggregate(ColumnRule.implicitAggregate(model));
    }

    private static void checkModel(KeyModel model, StoredColumn column) {
        boolean aggregate = model == KeyModel.AGGREGATE;
        if (model == KeyModel.PRIMARY && column.key()) {
            throw Refusal.ddl("Can not add key column: " + column.name() + " for primary key table");
        }
        boolean sum = column.aggregate().map(each -> each.name().equals("SUM")).orElse(false);
        boolean zero = column.defaultValue()
                .flatMap(StoredDefault::value)
                .map("0"::equals)
                .orElse(true);
        if (aggregate && sum && !zero) {
            throw Refusal.ddl(
                    "The default value of '" + column.name() + "' with SUM aggregation function must be zero");
        }
        if (!aggregate && TypeKind.of(column.type()) == TypeKind.HLL) {
            throw Refusal.ddl("HLL type column can only be in Aggregation data model table: " + column.name());
        }
    }

    private static void place(SchemaDraft draft, StoredColumn column, Optional<Position> position, Set<String> added) {
        int existing = draft.indexOf(column.name());
        if (existing >= 0) {
            if (!added.contains(column.name())) {
                throw Refusal.ddl("Repeatedly add column: " + column.name());
            }
            if (!SameColumn.same(draft.columns().get(existing), column)) {
                throw Refusal.ddl("Repeatedly add same column with different definition: " + column.name());
            }
            return;
        }
        draft.columns().add(index(draft, column, position), column);
        if (column.key() && draft.before().model() == KeyModel.UNIQUE) {
            addToRollups(draft, column);
        }
    }

    private static int index(SchemaDraft draft, StoredColumn column, Optional<Position> position) {
        List<StoredColumn> columns = draft.columns();
        if (position.isPresent() && position.get() instanceof Position.After after) {
            int found = draft.indexOf(after.name());
            if (found < 0) {
                throw Refusal.ddl("Column[" + after.name() + "] does not found");
            }
            if (columns.get(found).generated().isPresent()) {
                throw Refusal.ddl("Can not add column after Generated Column");
            }
            return found + 1;
        }
        if (position.isPresent()) {
            return 0;
        }
        return column.key() ? afterKeys(columns) : columns.size();
    }

    private static int afterKeys(List<StoredColumn> columns) {
        int index = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).key()) {
                index = i + 1;
            }
        }
        return index;
    }

    private static void addToRollups(SchemaDraft draft, StoredColumn column) {
        draft.rollups().replaceAll(rollup -> {
            List<String> ids = new ArrayList<>(rollup.columnIds());
            long keys = ids.stream()
                    .filter(id ->
                            draft.before().columnById(id).map(StoredColumn::key).orElse(false))
                    .count();
            ids.add((int) keys, column.id());
            return new StoredRollup(rollup.name(), rollup.id(), ids, rollup.query());
        });
    }
}

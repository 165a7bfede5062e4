/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.DefaultValue;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Nullability;
import dev.rockhopper.schema.plan.cost.FastEvolution;
import dev.rockhopper.schema.type.ScalarType;
import java.util.List;
import java.util.Optional;

/** Whether ADD COLUMN can add a column. Source: FE class {@code SchemaChangeHandler.addColumnInternal}. */
final class AddRules {

    /** One rule. */
    private interface Rule {

        Optional<Objection> object(TableTask task, Column column, boolean key);
    }

    private static final List<Rule> RULES = List.of(
            AddRules::autoIncrement,
            AddRules::primaryKey,
            AddRules::sortKey,
            AddRules::generated,
            AddRules::valueForOldRows,
            AddRules::defaultValue,
            AddRules::sum,
            AddRules::hll);

    private AddRules() {}

    static Optional<Objection> objection(TableTask task, Column column, boolean key) {
        return RULES.stream()
                .map(rule -> rule.object(task, column, key))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Objection> autoIncrement(TableTask task, Column column, boolean key) {
        return when(
                column.autoIncrement(),
                PlanCode.AUTO_INCREMENT_CHANGE,
                "An AUTO_INCREMENT column cannot be added to a table.",
                "");
    }

    private static Optional<Objection> primaryKey(TableTask task, Column column, boolean key) {
        return when(
                key && task.isModel(KeyModel.PRIMARY),
                PlanCode.KEY_CHANGE,
                "A column cannot be added to a primary key.",
                "");
    }

    /** The sort key of these models must have all keys; older servers leave it as it is. */
    private static Optional<Objection> sortKey(TableTask task, Column column, boolean key) {
        boolean sorted = (task.isModel(KeyModel.AGGREGATE) || task.isModel(KeyModel.UNIQUE))
                && !task.current().sortKey().isEmpty();
        if (!key || !sorted || task.server().appendsKeysToSortKey()) {
            return Optional.empty();
        }
        return Optional.of(
                Objection.version("This version does not add a new key column to the sort key.", "3.5.14 (4.0.7)"));
    }

    private static Optional<Objection> generated(TableTask task, Column column, boolean key) {
        if (column.generatedAs().isEmpty()) {
            return Optional.empty();
        }
        if (task.isModel(KeyModel.AGGREGATE)) {
            return when(true, PlanCode.NOT_ALTERABLE, "AGGREGATE KEY tables have no generated columns.", "");
        }
        if (task.server().generatesColumns()) {
            return GeneratedSources.objection(task, column.generatedAs().get());
        }
        return Optional.of(Objection.version("This version has no generated columns.", "3.1 (shared-data: 3.5)"));
    }

    private static Optional<Objection> valueForOldRows(TableTask task, Column column, boolean key) {
        boolean without = column.nullability() == Nullability.NOT_NULL
                && column.defaultValue().isEmpty()
                && column.generatedAs().isEmpty();
        return when(
                without,
                PlanCode.NO_VALUE_FOR_OLD_ROWS,
                "A new NOT NULL column needs a constant default, even in an empty table.",
                "state a default or let the column be NULL");
    }

    private static Optional<Objection> defaultValue(TableTask task, Column column, boolean key) {
        DefaultValue value = column.defaultValue().orElse(new DefaultValue.Null());
        boolean varies = value instanceof DefaultValue.Uuid
                || value instanceof DefaultValue.UuidNumeric
                || value instanceof DefaultValue.CurrentTimestamp timestamp && timestamp.precision() > 0;
        boolean complex = value instanceof DefaultValue.Expression
                && !(task.server().hasComplexDefaults() && FastEvolution.isOn(task.current(), task.server()));
        return when(
                varies || complex,
                PlanCode.DEFAULT_ONLY_AT_CREATION,
                complex
                        ? "A default of a complex type needs 4.1 and a table with fast_schema_evolution."
                        : "ADD COLUMN accepts constants, NULL and plain CURRENT_TIMESTAMP as default only.",
                "add the column without this default");
    }

    private static Optional<Objection> sum(TableTask task, Column column, boolean key) {
        boolean wrong =
                column.aggregate().filter(each -> each.function().equals("SUM")).isPresent()
                        && column.defaultValue()
                                .filter(each -> !each.equals(new DefaultValue.Literal("0")))
                                .isPresent();
        return when(
                wrong,
                PlanCode.DEFAULT_ONLY_AT_CREATION,
                "The default of a new SUM column must be 0.",
                "state the default 0 or none");
    }

    private static Optional<Objection> hll(TableTask task, Column column, boolean key) {
        return when(
                column.type() == ScalarType.HLL && !task.isModel(KeyModel.AGGREGATE),
                PlanCode.NOT_ALTERABLE,
                "A HLL column can only be added to an AGGREGATE KEY table.",
                "");
    }

    private static Optional<Objection> when(boolean holds, PlanCode code, String text, String remedy) {
        return holds ? Optional.of(Objection.of(code, text, remedy)) : Optional.empty();
    }
}

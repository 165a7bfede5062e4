/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.annotations.IndexType;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.model.PartitionTerm;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.type.CharType;
import dev.rockhopper.schema.type.TypeConversion;
import dev.rockhopper.schema.type.VarcharType;
import java.util.List;
import java.util.Optional;

/** Columns that other parts of the table protect from MODIFY COLUMN. Source: FE class {@code SchemaChangeHandler.processModifyColumn}. */
final class ProtectedColumnRules {

    private ProtectedColumnRules() {}

    static Optional<Objection> primaryKey(TableTask task, Column actual, Column wanted) {
        boolean key = task.isModel(KeyModel.PRIMARY) && task.current().isKeyColumn(actual.name());
        return key ? onlyWidening(task, actual, wanted, "belongs to the primary key") : Optional.empty();
    }

    static Optional<Objection> primarySortKey(TableTask task, Column actual, Column wanted) {
        boolean leaves = !Names.contains(staying(task).sortKey(), actual.name()) && SortKeyStage.isPossible(task);
        boolean sorts =
                task.isModel(KeyModel.PRIMARY) && Names.contains(task.current().sortKey(), actual.name()) && !leaves;
        return sorts ? onlyWidening(task, actual, wanted, "belongs to the sort key") : Optional.empty();
    }

    static Optional<Objection> partition(TableTask task, Column actual, Column wanted) {
        return TableParts.partitions(task.current(), actual.name())
                ? onlyWidening(task, actual, wanted, "partitions the table")
                : Optional.empty();
    }

    static Optional<Objection> distribution(TableTask task, Column actual, Column wanted) {
        boolean moves = !TableParts.distributes(task.wanted(), actual.name()) && DistributionStage.isPossible(task);
        if (!TableParts.distributes(task.current(), actual.name()) || moves) {
            return Optional.empty();
        }
        boolean colocated =
                !task.current().properties().getOrDefault("colocate_with", "").isEmpty();
        return colocated
                ? Optional.of(protectedBy("The column distributes a colocated table."))
                : onlyWidening(task, actual, wanted, "distributes the table");
    }

    static Optional<Objection> index(TableTask task, Column actual, Column wanted) {
        if (actual.type().equals(wanted.type())) {
            return Optional.empty();
        }
        for (Index index : task.current().indexes()) {
            boolean text = wanted.type() instanceof VarcharType || wanted.type() instanceof CharType;
            boolean blocks = index.type() == IndexType.VECTOR || index.type() == IndexType.GIN && !text;
            if (blocks && Names.contains(index.columns(), actual.name())) {
                return Optional.of(new Objection(
                        PlanCode.INDEX_CHANGE,
                        "Index " + index.name() + " of type " + index.type() + " does not allow another type.",
                        "drop the index first",
                        true));
            }
        }
        return Optional.empty();
    }

    /** Synchronous materialized views block the columns that they do more with than {@linkplain CopiedColumns copy}. */
    static Optional<Objection> rollup(TableTask task, Column actual, Column wanted) {
        Table table = task.current();
        List<Rollup> blocking = table.rollups().stream()
                .filter(rollup -> rollup.query().isEmpty() || !CopiedColumns.follows(rollup, table, actual.name()))
                .toList();
        return blockingRollup(table.toBuilder().rollups(blocking).build(), actual.name());
    }

    /** Also plain rollups of a UNIQUE KEY table, whose values all have an aggregate. */
    static Optional<Objection> blockingRollup(Table table, String column) {
        for (Rollup rollup : table.rollups()) {
            if (rollup.query().filter(sql -> SqlWords.uses(sql, column)).isPresent()) {
                return Optional.of(new Objection(
                        PlanCode.PROTECTED_COLUMN,
                        "The synchronous materialized view " + rollup.name() + " uses the column.",
                        "drop the materialized view first",
                        true));
            }
            if (Names.contains(rollup.columns(), column) && replaces(rollup, table)) {
                return Optional.of(new Objection(
                        PlanCode.PROTECTED_COLUMN,
                        "The rollup " + rollup.name() + " uses the column.",
                        "drop the rollup first",
                        true));
            }
        }
        return Optional.empty();
    }

    private static boolean replaces(Rollup rollup, Table table) {
        boolean unique =
                table.key().filter(key -> key.model() == KeyModel.UNIQUE).isPresent();
        return unique && rollup.columns().stream().anyMatch(column -> !table.isKeyColumn(column));
    }

    /**
     * Expressions that make lists are shown under the first name of their column for ever, in a SHOW CREATE that cannot be run. Tried on 4.1.
     * Source: FE method {@code MetaUtils.getPartitionColumnToSql}.
     */
    static Optional<Objection> partitionExpression(Table table, String column) {
        boolean shown = table.partitioning().orElse(null) instanceof Partitioning.Automatic automatic
                && !automatic.isByRange()
                && automatic.terms().stream()
                        .anyMatch(term ->
                                term instanceof PartitionTerm.OfFunction call && SqlWords.uses(call.sql(), column));
        return shown
                ? Optional.of(
                        protectedBy(
                                "An expression of PARTITION BY uses the column; the server would go on showing its former name there."))
                : Optional.empty();
    }

    private static Table staying(TableTask task) {
        return task.wanted().sortKey().isEmpty() ? task.current() : task.wanted();
    }

    private static Optional<Objection> onlyWidening(TableTask task, Column actual, Column wanted, String why) {
        boolean same = actual.nullability() == wanted.nullability()
                && actual.generatedAs().equals(wanted.generatedAs());
        if (same && TypeConversion.isVarcharWidening(actual.type(), wanted.type())) {
            return task.server().widensVarcharFast()
                    ? Optional.empty()
                    : Optional.of(Objection.version("The column " + why + " and cannot be modified.", "4.1"));
        }
        return Optional.of(protectedBy("The column " + why + "; it can only become a longer VARCHAR."));
    }

    private static Objection protectedBy(String text) {
        return Objection.of(PlanCode.PROTECTED_COLUMN, text);
    }
}

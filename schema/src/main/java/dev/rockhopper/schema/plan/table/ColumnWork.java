/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.model.Names;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.statement.AlterClause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What ALTER has to do with the columns of a table; what it cannot do has been refused.
 *
 * <p>A generated column whose sources change is dropped first and added again afterwards: the server lets nobody modify or drop a column that
 * a generated column uses (FE class {@code SchemaChangeHandler.processModifyColumn}).
 */
final class ColumnWork {

    /**
     * A column to add.
     *
     * @param key whether it is a key column
     */
    record Add(Column column, boolean key) {}

    /** A column to modify. */
    record Modify(Column actual, Column wanted) {}

    private final List<Add> adds = new ArrayList<>();
    private final List<Column> drops = new ArrayList<>();
    private final List<Column> recomputed = new ArrayList<>();
    private final List<Modify> modifies = new ArrayList<>();
    private final Map<String, List<AlterClause>> fields = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final Set<String> modified = new HashSet<>();

    private ColumnWork() {}

    static ColumnWork of(TableTask task) {
        ColumnWork work = new ColumnWork();
        task.changes(TableChange.ColumnDropped.class).forEach(each -> work.drop(task, each.column()));
        task.changes(TableChange.ColumnAdded.class).forEach(each -> work.add(task, each));
        task.changes(TableChange.ColumnModified.class).forEach(each -> work.modify(task, each));
        work.recompute(task);
        return work;
    }

    List<Add> adds() {
        return adds;
    }

    /** Columns to drop, without those that are only computed anew. */
    List<Column> drops() {
        return drops;
    }

    /** Generated columns to drop and to add again. */
    List<Column> recomputed() {
        return recomputed;
    }

    List<Modify> modifies() {
        return modifies;
    }

    /** Whether a column is still to be dropped; one of the same name may have been added since. */
    boolean isOpen(Column drop) {
        return !dropped.contains(Names.key(drop.name()));
    }

    boolean isOpen(Modify modify) {
        return !modified.contains(Names.key(modify.actual().name()));
    }

    void finish(Column drop) {
        dropped.add(Names.key(drop.name()));
    }

    void finish(Modify modify) {
        modified.add(Names.key(modify.actual().name()));
    }

    /** Field clauses by column. */
    Map<String, List<AlterClause>> fields() {
        return fields;
    }

    private void drop(TableTask task, Column column) {
        report(task, column, DropRules.objection(task, column)).ifPresentOrElse(ignored -> {}, () -> drops.add(column));
    }

    private void add(TableTask task, TableChange.ColumnAdded change) {
        report(task, change.column(), AddRules.objection(task, change.column(), change.key()))
                .ifPresentOrElse(ignored -> {}, () -> adds.add(new Add(change.column(), change.key())));
    }

    private void modify(TableTask task, TableChange.ColumnModified change) {
        Column actual = change.actual();
        Column wanted = change.wanted();
        Optional<FieldChanges> byField = FieldChanges.of(task, actual, wanted);
        if (byField.isPresent()) {
            FieldChanges found = byField.get();
            report(task, wanted, found.objection())
                    .ifPresentOrElse(ignored -> {}, () -> fields.put(actual.name(), found.clauses()));
            return;
        }
        Optional<Objection> objection = ModifyRules.objection(task, actual, wanted);
        if (objection.isEmpty()) {
            modifies.add(new Modify(actual, wanted));
        } else if (task.draft().options().mayReplace(task.name(), wanted.name())) {
            replace(task, actual, wanted);
        } else {
            report(task, wanted, objection);
        }
    }

    private void replace(TableTask task, Column actual, Column wanted) {
        boolean key = task.wanted().isKeyColumn(wanted.name());
        Optional<Objection> objection =
                DropRules.objection(task, actual).or(() -> AddRules.objection(task, wanted, key));
        report(task, wanted, objection).ifPresentOrElse(ignored -> {}, () -> {
            drops.add(actual);
            adds.add(new Add(wanted, key));
        });
    }

    private void recompute(TableTask task) {
        List<String> touched = new ArrayList<>();
        drops.forEach(each -> touched.add(each.name()));
        modifies.forEach(each -> touched.add(each.actual().name()));
        for (Column column : task.current().columns()) {
            boolean uses = column.generatedAs()
                    .filter(sql -> touched.stream().anyMatch(name -> SqlWords.uses(sql, name)))
                    .isPresent();
            Optional<Column> wanted = uses ? task.wanted().column(column.name()) : Optional.empty();
            if (wanted.isPresent() && drops.stream().noneMatch(each -> same(each, column))) {
                recomputed.add(column);
                modifies.removeIf(each -> same(each.actual(), column));
                adds.add(new Add(wanted.get(), false));
            }
        }
    }

    private static boolean same(Column a, Column b) {
        return Names.same(a.name(), b.name());
    }

    private static Optional<Objection> report(TableTask task, Column column, Optional<Objection> objection) {
        objection.ifPresent(each -> task.refuse(column.name(), each));
        return objection;
    }
}

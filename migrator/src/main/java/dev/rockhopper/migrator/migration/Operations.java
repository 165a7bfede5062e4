/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records the steps of a migration: each call is one statement, in the order of the calls.
 *
 * <p>Nothing is sent to a database here. Names are written without quotes; types as in CREATE TABLE. Calls whose fluent part needs
 * something more ({@code createView} needs {@code as}) are checked when the migration's method has returned.
 */
public final class Operations {

    private final List<PendingStep> pending;
    private final Optional<String> catalog;
    private final Optional<String> database;

    Operations() {
        this(new ArrayList<>(), Optional.empty(), Optional.empty());
    }

    private Operations(List<PendingStep> pending, Optional<String> catalog, Optional<String> database) {
        this.pending = pending;
        this.catalog = catalog;
        this.database = database;
    }

    /** The same recording with all names in another database, for example {@code op.in("archive").dropTable("old")}. */
    public Operations in(String databaseName) {
        return new Operations(pending, Optional.empty(), Optional.of(databaseName));
    }

    /** The same recording with all names in a database of another catalog. */
    public Operations in(String catalogName, String databaseName) {
        return new Operations(pending, Optional.of(catalogName), Optional.of(databaseName));
    }

    /** {@code CREATE TABLE table}. */
    public CreateTableOperation createTable(String table) {
        return add(new CreateTableOperation(name(table)));
    }

    /** {@code CREATE TABLE table LIKE source}. */
    public void createTableLike(String table, String source) {
        statement(new CreateTableLike(name(table), false, name(source)));
    }

    /** {@code ALTER TABLE table}: the clauses of one call are one statement. */
    public AlterTableOperation alterTable(String table) {
        return add(new AlterTableOperation(name(table)));
    }

    /** {@code ALTER TABLE from RENAME to}. */
    public void renameTable(String from, String to) {
        statement(new AlterTable(name(from), List.of(new AlterClause.RenameTable(to))));
    }

    /** {@code DROP TABLE table}. */
    public DropOperation dropTable(String table) {
        return add(new DropOperation(DropObject.Kind.TABLE, name(table)));
    }

    /** {@code TRUNCATE TABLE table [PARTITION (partitions)]}. */
    public void truncateTable(String table, String... partitions) {
        statement(new TableStatement.Truncate(name(table), List.of(partitions)));
    }

    /** {@code RECOVER TABLE table}: out of the recycle bin. */
    public void recoverTable(String table) {
        statement(new TableStatement.Recover(name(table)));
    }

    /** {@code INSERT INTO table}: a few rows. */
    public InsertOperation insert(String table) {
        return add(new InsertOperation(name(table)));
    }

    /** {@code CREATE VIEW view}. */
    public CreateViewOperation createView(String view) {
        return add(new CreateViewOperation(name(view)));
    }

    /** {@code ALTER VIEW view}. */
    public AlterViewOperation alterView(String view) {
        return add(new AlterViewOperation(name(view)));
    }

    /** {@code DROP VIEW view}. */
    public DropOperation dropView(String view) {
        return add(new DropOperation(DropObject.Kind.VIEW, name(view)));
    }

    /** {@code CREATE MATERIALIZED VIEW view}. */
    public CreateMaterializedViewOperation createMaterializedView(String view) {
        return add(new CreateMaterializedViewOperation(name(view)));
    }

    /** {@code ALTER MATERIALIZED VIEW view}. */
    public AlterMaterializedViewOperation alterMaterializedView(String view) {
        return add(new AlterMaterializedViewOperation(name(view)));
    }

    /** {@code DROP MATERIALIZED VIEW view}. */
    public DropOperation dropMaterializedView(String view) {
        return add(new DropOperation(DropObject.Kind.MATERIALIZED_VIEW, name(view)));
    }

    /** {@code REFRESH MATERIALIZED VIEW view}. */
    public void refreshMaterializedView(String view) {
        statement(new TableStatement.RefreshMaterializedView(name(view), ""));
    }

    /**
     * Any one statement; sent as written, names are not qualified by {@link #in}.
     *
     * <p>DDL and DML are understood; what is not must say what it changes.
     */
    public SqlOperation sql(String statement) {
        return add(new SqlOperation(statement));
    }

    /**
     * A data step with Java code, run by the migrator in its turn.
     *
     * @param stepName for people and for the journal
     */
    public DataOperation run(String stepName, DataTask task) {
        return add(new DataOperation(stepName, task));
    }

    /** There is no way back (or forth); the runner refuses to begin a revision that records this. */
    public void irreversible(String reason) {
        pending.add(() -> new RecordedStep.Irreversible(reason));
    }

    List<RecordedStep> steps() {
        return pending.stream().map(PendingStep::toStep).toList();
    }

    private <P extends PendingStep> P add(P step) {
        pending.add(step);
        return step;
    }

    private void statement(Statement statement) {
        pending.add(() -> new RecordedStep.Typed(statement));
    }

    private ObjectName name(String name) {
        return new ObjectName(catalog, database, name);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateTableLike;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DatabaseStatement;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Passes over steps and notes what they would make twice, and what they need and is not there. */
final class NamesWalk {

    private final String current;
    private final Names names;
    private final Set<String> inDoubt;
    private final Set<String> missing = new HashSet<>();
    private final List<Message> findings = new ArrayList<>();

    /**
     * A walk that begins with what is there.
     *
     * @param current the database of names without one
     * @param inDoubt objects, as a schema names them, of which nothing is said
     */
    NamesWalk(String current, Names names, Set<String> inDoubt) {
        this.current = current;
        this.names = names;
        this.inDoubt = inDoubt;
    }

    List<Message> findings() {
        return List.copyOf(findings);
    }

    void pass(OpenStep step, Statement statement) throws SQLException {
        if (statement instanceof CreateTable create) {
            make(step, create.name(), create.ifNotExists());
        } else if (statement instanceof CreateTableLike create) {
            need(step, create.source());
            make(step, create.name(), create.ifNotExists());
        } else if (statement instanceof CreateView create) {
            reads(step, create.view().query());
            make(step, create.name(), create.ifNotExists() || create.orReplace());
        } else if (statement instanceof CreateMaterializedView create) {
            makeView(step, create);
        } else if (statement instanceof DropObject drop) {
            drop(step, drop);
        } else if (statement instanceof AlterTable alter) {
            need(step, alter.name());
            for (AlterClause clause : alter.clauses()) {
                rename(step, alter.name(), clause);
            }
        } else if (statement instanceof AlterView alter) {
            need(step, alter.name());
            if (alter.action() instanceof AlterView.Redefine redefine) {
                reads(step, redefine.query());
            }
        } else if (statement instanceof AlterMaterializedView alter) {
            need(step, alter.name());
            if (alter.action() instanceof AlterMaterializedView.Rename rename) {
                move(step, alter.name(), rename.to());
            }
        } else {
            passOther(step, statement);
        }
    }

    /** What makes and changes no object of the model. */
    private void passOther(OpenStep step, Statement statement) throws SQLException {
        if (statement instanceof TableStatement.Truncate truncate) {
            need(step, truncate.name());
        } else if (statement instanceof TableStatement.Recover recover) {
            make(step, recover.name(), false);
        } else if (statement instanceof TableStatement.RefreshMaterializedView refresh) {
            need(step, refresh.name());
        } else if (statement instanceof DatabaseStatement.CreateDatabase create) {
            names.create(create.name().name());
        } else if (statement instanceof DatabaseStatement.DropDatabase drop) {
            names.drop(drop.name().name());
        } else if (statement instanceof OtherStatement other) {
            Optional<RowsTarget> rows = RowsTarget.of(other.sql());
            if (rows.isPresent()) {
                need(step, rows.get().table());
                reads(step, other.sql());
            }
        }
    }

    /** A synchronous materialized view is no object of its own. */
    private void makeView(OpenStep step, CreateMaterializedView create) throws SQLException {
        reads(step, create.view().query());
        if (!create.view().isSynchronous()) {
            make(step, create.name(), create.ifNotExists());
        }
    }

    private void rename(OpenStep step, ObjectName table, AlterClause clause) throws SQLException {
        if (clause instanceof AlterClause.RenameTable rename) {
            move(step, table, rename.to());
        } else if (clause instanceof AlterClause.SwapWith swap) {
            need(step, beside(table, swap.other()));
        }
    }

    private static ObjectName beside(ObjectName table, String other) {
        return new ObjectName(table.catalog(), table.database(), other);
    }

    private void move(OpenStep step, ObjectName from, String to) throws SQLException {
        Optional<Set<String>> there = in(step, from);
        if (there.isPresent()) {
            there.get().remove(from.name());
            make(step, beside(from, to), false);
        }
    }

    private void drop(OpenStep step, DropObject drop) throws SQLException {
        if (!drop.ifExists() && drop.kind() != DropObject.Kind.MATERIALIZED_VIEW) {
            need(step, drop.name());
        }
        if (!drop.name().isExternal()) {
            names.in(drop.name().database().orElse(current))
                    .ifPresent(there -> there.remove(drop.name().name()));
        }
    }

    private void make(OpenStep step, ObjectName name, boolean mayBeThere) throws SQLException {
        Optional<Set<String>> there = in(step, name);
        if (there.isPresent() && !there.get().add(name.name()) && !mayBeThere && !isInDoubt(name)) {
            findings.add(error(
                    step,
                    "The step makes " + name.shown() + ", but an object of that name is there.",
                    "Drop or rename it; or, if it is what the revision makes, take it over: rockhopper stamp, or rockhopper"
                            + " revision --adopt. Nothing was changed."));
        }
    }

    /** What a query reads of its own database; for the others see {@link BasesElsewhere}. */
    private void reads(OpenStep step, String query) throws SQLException {
        for (ObjectName name : TableReferences.of(query)) {
            if (name.database().isEmpty()) {
                need(step, "reads", name);
            }
        }
    }

    private void need(OpenStep step, ObjectName name) throws SQLException {
        need(step, "works on", name);
    }

    /** Each missing object is told once. */
    private void need(OpenStep step, String verb, ObjectName name) throws SQLException {
        Optional<Set<String>> there = in(step, name);
        if (there.isPresent() && there.get().add(name.name()) && !isInDoubt(name)) {
            findings.add(error(
                    step,
                    "The step " + verb + " " + name.shown() + ", which is not there.",
                    "Bring it back (RECOVER TABLE, while the server keeps a dropped table; rockhopper check shows what else"
                            + " differs), or leave the step out: rockhopper resume --skip-step, where it is the next one."
                            + " Nothing was changed."));
        }
    }

    private boolean isInDoubt(ObjectName name) {
        return inDoubt.contains(name.key(current));
    }

    /** The names beside an object; empty for an external catalog, and if the database is not there, which is told once. */
    private Optional<Set<String>> in(OpenStep step, ObjectName name) throws SQLException {
        if (name.isExternal()) {
            return Optional.empty();
        }
        String database = name.database().orElse(current);
        Optional<Set<String>> there = names.in(database);
        if (there.isEmpty() && missing.add(database)) {
            findings.add(error(
                    step,
                    "The step works in the database " + database
                            + ", which is not there, or which this user may not see.",
                    "CREATE DATABASE " + Sql.name(database)
                            + "; or grant the user a right in it. Nothing was changed."));
        }
        return there;
    }

    private static Message error(OpenStep step, String text, String remedy) {
        return Message.error(RunCode.PRECONDITION, step.place(), text, remedy);
    }
}

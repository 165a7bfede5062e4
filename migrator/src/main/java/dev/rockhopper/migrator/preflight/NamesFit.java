/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import dev.rockhopper.schema.statement.TableStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a step makes is not there yet, and what it changes is there: by the names in the database and by what the steps before it do.
 *
 * <p>Judges nothing behind a step that nobody can look into, and no object about which an interrupted run left a doubt.
 */
final class NamesFit implements Precondition {

    @Override
    public List<Message> check(Facts facts) {
        Walk walk = new Walk(new HashSet<>(facts.names()), facts.inDoubt());
        for (OpenStep step : facts.steps()) {
            if (isOpaque(step.recorded())) {
                break;
            }
            step.statements().forEach(statement -> walk.pass(step, statement));
        }
        return walk.findings;
    }

    private static boolean isOpaque(RecordedStep step) {
        return step instanceof RecordedStep.Data
                || step instanceof RecordedStep.Sql sql
                        && sql.statement() instanceof OtherStatement other
                        && other.kind() == OtherStatement.Kind.UNKNOWN;
    }

    /** The names while the steps pass. */
    private record Walk(Set<String> names, Set<String> inDoubt, List<Message> findings) {

        Walk(Set<String> names, Set<String> inDoubt) {
            this(names, inDoubt, new ArrayList<>());
        }

        void pass(OpenStep step, Statement statement) {
            if (statement instanceof CreateTable create) {
                make(step, create.name(), create.ifNotExists());
            } else if (statement instanceof CreateView create) {
                make(step, create.name(), create.ifNotExists() || create.orReplace());
            } else if (statement instanceof CreateMaterializedView create
                    && !create.view().isSynchronous()) {
                make(step, create.name(), create.ifNotExists());
            } else if (statement instanceof DropObject drop) {
                drop(step, drop);
            } else if (statement instanceof AlterTable alter) {
                need(step, alter.name());
                alter.clauses().forEach(clause -> rename(step, alter.name(), clause));
            } else if (statement instanceof AlterView alter) {
                need(step, alter.name());
            } else if (statement instanceof AlterMaterializedView alter) {
                need(step, alter.name());
                if (alter.action() instanceof AlterMaterializedView.Rename rename) {
                    move(step, alter.name(), rename.to());
                }
            } else if (statement instanceof TableStatement.Truncate truncate) {
                need(step, truncate.name());
            } else if (statement instanceof TableStatement.Recover recover) {
                make(step, recover.name(), false);
            }
        }

        private void rename(OpenStep step, ObjectName table, AlterClause clause) {
            if (clause instanceof AlterClause.RenameTable rename) {
                move(step, table, rename.to());
            } else if (clause instanceof AlterClause.SwapWith swap) {
                need(step, new ObjectName(table.catalog(), table.database(), swap.other()));
            }
        }

        private void move(OpenStep step, ObjectName from, String to) {
            if (from.database().isEmpty()) {
                names.remove(from.name());
                make(step, ObjectName.of(to), false);
            }
        }

        /** A synchronous materialized view is no object of its own. */
        private void drop(OpenStep step, DropObject drop) {
            if (!drop.ifExists() && drop.kind() != DropObject.Kind.MATERIALIZED_VIEW) {
                need(step, drop.name());
            }
            if (drop.name().database().isEmpty()) {
                names.remove(drop.name().name());
            }
        }

        private void make(OpenStep step, ObjectName name, boolean mayBeThere) {
            if (name.database().isEmpty() && !names.add(name.name()) && !mayBeThere && !inDoubt.contains(name.name())) {
                findings.add(Message.error(
                        RunCode.PRECONDITION,
                        step.place(),
                        "The step makes " + name.name() + ", but an object of that name is there.",
                        "Drop or rename it; or, if it is what the revision makes, take it over: rockhopper stamp, or rockhopper"
                                + " revision --adopt. Nothing was changed."));
            }
        }

        /** Each missing object is told once. */
        private void need(OpenStep step, ObjectName name) {
            if (name.database().isEmpty() && names.add(name.name()) && !inDoubt.contains(name.name())) {
                findings.add(Message.error(
                        RunCode.PRECONDITION,
                        step.place(),
                        "The step works on " + name.name() + ", which is not there.",
                        "Bring it back (RECOVER TABLE, while the server keeps a dropped table; rockhopper check shows what else"
                                + " differs), or leave the step out: rockhopper resume --skip-step, where it is the next one."
                                + " Nothing was changed."));
            }
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Hazard;
import dev.rockhopper.schema.plan.Refusal;
import dev.rockhopper.schema.plan.Reverse;
import dev.rockhopper.schema.plan.draft.Draft;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Optional;

/** The changes of one table while they are planned. */
final class TableTask {

    private static final String REBUILD = "plan a rebuild of the table (" + Refusal.REBUILD_OPTION + "%s)";

    private final Draft draft;
    private final Change.TableAltered change;
    private ColumnWork columns;

    TableTask(Draft draft, Change.TableAltered change) {
        this.draft = draft;
        this.change = change;
    }

    String name() {
        return change.wanted().name();
    }

    /** The table before the plan, under its new column names. */
    Table actual() {
        return change.actual();
    }

    Table wanted() {
        return change.wanted();
    }

    /** The table after the steps so far. */
    Table current() {
        return draft.table(name());
    }

    Draft draft() {
        return draft;
    }

    Capabilities server() {
        return draft.server();
    }

    boolean isModel(KeyModel model) {
        return actual().key().map(Key::model).filter(model::equals).isPresent();
    }

    /** The column work, judged once, after the renames. */
    ColumnWork columns() {
        if (columns == null) {
            columns = ColumnWork.of(this);
        }
        return columns;
    }

    <T extends TableChange> List<T> changes(Class<T> kind) {
        return change.changes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    <T extends TableChange> Optional<T> change(Class<T> kind) {
        return changes(kind).stream().findFirst();
    }

    /** One statement; its way back is planned like any other change. */
    void alter(List<AlterClause> clauses, List<Hazard> hazards) {
        if (clauses.isEmpty()) {
            return;
        }
        AlterTable statement = AlterTable.of(name(), clauses.toArray(AlterClause[]::new));
        Reverse reverse = draft.isForward()
                ? TableReverse.of(draft.after(statement).table(name()).orElseThrow(), current(), draft.options())
                : new Reverse.By(List.of());
        draft.step(change, statement, reverse, hazards);
    }

    void alter(AlterClause clause, Hazard... hazards) {
        alter(List.of(clause), List.of(hazards));
    }

    /** One statement whose way back is known. */
    void alter(AlterClause clause, Reverse reverse, List<Hazard> hazards) {
        draft.step(change, AlterTable.of(name(), clause), reverse, hazards);
    }

    /** One statement that is no ALTER TABLE. */
    void step(Statement statement, Reverse reverse, List<Hazard> hazards) {
        draft.step(change, statement, reverse, hazards);
    }

    /** One statement that another clause takes back. */
    void alterWithReverse(AlterClause clause, AlterClause back, Hazard... hazards) {
        alter(clause, new Reverse.By(List.of(AlterTable.of(name(), back))), List.of(hazards));
    }

    /** Reports a change that cannot be made; {@code part} is a column or another part of the table, or empty. */
    void refuse(String part, Objection objection) {
        String place = part.isEmpty() ? name() : name() + "." + part;
        String rebuild = objection.rebuildable() ? String.format(REBUILD, ForeignNames.shown(name())) : "";
        String remedy = objection.remedy().isEmpty() || rebuild.isEmpty()
                ? objection.remedy() + rebuild
                : objection.remedy() + ", or " + rebuild;
        draft.refuse(change, Message.error(objection.code(), place, objection.text(), remedy), objection.rebuildable());
    }

    void note(PlanCode code, String part, String text) {
        String place = part.isEmpty() ? name() : name() + "." + part;
        draft.note(new Message(code, dev.rockhopper.schema.message.Severity.INFO, place, text, ""));
    }
}

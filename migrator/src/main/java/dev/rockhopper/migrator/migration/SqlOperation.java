/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.DdlCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;

/** One statement as SQL; DDL is understood, what is not must say what it changes. */
public final class SqlOperation extends EffectOptions<SqlOperation> implements PendingStep {

    private static final int SHOWN = 60;

    private final String sql;

    SqlOperation(String sql) {
        this.sql = SqlText.bare(sql);
        Problems.require(!this.sql.isEmpty(), "sql", "The statement is empty.", "Remove the call.");
    }

    @Override
    SqlOperation self() {
        return this;
    }

    @Override
    public RecordedStep toStep() {
        Statement statement = understood();
        SessionSteps.refuse(this::place, statement);
        return new RecordedStep.Sql(sql, statement, effect().orElseGet(() -> effectOf(statement)));
    }

    private Statement understood() {
        try {
            return DdlParser.parse(sql);
        } catch (RockhopperException wrong) {
            Message message = wrong.messages().get(0);
            if (message.code() == DdlCode.NOT_ONE_STATEMENT) {
                throw Problems.error(
                        RevisionCode.NOT_ONE_STATEMENT,
                        place(),
                        "The text is not one statement.",
                        "Use one call for each statement.");
            }
            if (effect().isEmpty()) {
                throw unknown("At " + message.place() + ": " + message.text());
            }
            return new OtherStatement(OtherStatement.Kind.UNKNOWN, sql);
        }
    }

    private List<Statement> effectOf(Statement statement) {
        if (statement instanceof OtherStatement other) {
            if (other.kind() == OtherStatement.Kind.UNKNOWN) {
                throw unknown("It is not known what this statement does to the schema.");
            }
            return List.of();
        }
        return List.of(statement);
    }

    private RockhopperException unknown(String why) {
        return Problems.error(
                RevisionCode.UNKNOWN_EFFECT,
                place(),
                why,
                "Correct the statement, or say what it does: .changesNothing(), or .changes(\"ALTER TABLE …\").");
    }

    private String place() {
        String line = sql.replaceAll("\\s+", " ");
        return "sql(\"" + (line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + "…") + "\")";
    }
}

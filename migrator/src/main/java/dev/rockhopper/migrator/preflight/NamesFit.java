/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import java.sql.SQLException;
import java.util.List;

/**
 * What a step makes is not there yet, and what it changes is there: by the names in the database and by what the steps before it do.
 *
 * <p>Judges nothing behind a step that nobody can look into, and no object about which an interrupted run left a doubt.
 */
final class NamesFit implements Precondition {

    @Override
    public List<Message> check(Facts facts) throws SQLException {
        NamesWalk walk = new NamesWalk(facts.database(), new Names(facts.connection()), facts.inDoubt());
        for (OpenStep step : facts.steps()) {
            if (isOpaque(step.recorded())) {
                break;
            }
            for (Statement statement : step.statements()) {
                walk.pass(step, statement);
            }
        }
        return walk.findings();
    }

    private static boolean isOpaque(RecordedStep step) {
        return step instanceof RecordedStep.Data
                || step instanceof RecordedStep.Sql sql
                        && sql.statement() instanceof OtherStatement other
                        && other.kind() == OtherStatement.Kind.UNKNOWN;
    }
}

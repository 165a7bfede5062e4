/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.codegen.migration.MigrationSource;
import dev.rockhopper.codegen.migration.MigrationStep;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Optional;

/** Whether a written revision, read back, has the statements of its source. */
final class Faithfulness {

    private Faithfulness() {}

    static void check(MigrationSource source, LoadedRevision read) {
        check(read.node().origin() + ", upgrade", source.upgrade(), read.upgrade());
        check(read.node().origin() + ", downgrade", source.downgrade(), read.downgrade());
    }

    private static void check(String place, List<MigrationStep> wanted, List<RecordedStep> recorded) {
        List<Optional<Statement>> expected =
                wanted.stream().map(Faithfulness::statement).toList();
        List<Optional<Statement>> actual =
                recorded.stream().map(Faithfulness::statement).toList();
        if (!expected.equals(actual)) {
            int at = 0;
            while (at < Math.min(expected.size(), actual.size())
                    && expected.get(at).equals(actual.get(at))) {
                at++;
            }
            throw new RockhopperException(Message.error(
                    RevisionCode.UNFAITHFUL_SOURCE,
                    place + ", step " + (at + 1),
                    "The text would not yield the statement of the plan; no file was written.",
                    "This is a defect of Rockhopper: please report it with the schema of the object."));
        }
    }

    private static Optional<Statement> statement(MigrationStep step) {
        return step instanceof MigrationStep.Run run ? Optional.of(run.statement()) : Optional.empty();
    }

    private static Optional<Statement> statement(RecordedStep step) {
        if (step instanceof RecordedStep.Typed typed) {
            return Optional.of(typed.statement());
        }
        return step instanceof RecordedStep.Sql sql ? Optional.of(sql.statement()) : Optional.empty();
    }
}

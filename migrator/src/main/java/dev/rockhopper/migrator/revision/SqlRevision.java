/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import dev.rockhopper.migrator.migration.Operations;
import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.migrator.migration.Recorder;
import dev.rockhopper.migrator.migration.SqlOperation;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RevisionCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A revision written in SQL.
 *
 * @param up the text of the upgrade
 * @param down the text of the downgrade; empty when there is no file
 * @param downPlace the file of the downgrade, or where it should be
 */
record SqlRevision(RevisionNode node, String up, Optional<String> down, String downPlace) implements LoadedRevision {

    private static final String CHANGES = "changes ";
    private static final String NOTHING = "changes nothing";
    static final String IRREVERSIBLE = "irreversible";

    @Override
    public List<RecordedStep> upgrade() {
        return steps(node.origin(), up);
    }

    @Override
    public List<RecordedStep> downgrade() {
        return down.map(text -> steps(downPlace, text))
                .orElseGet(() -> List.of(new RecordedStep.Irreversible("There is no file " + downPlace + ".")));
    }

    @Override
    public Optional<String> sourceHash() {
        return Optional.of(Checksums.ofSql(up, down.orElse("")));
    }

    /** Every wrong statement is reported, not only the first. */
    private static List<RecordedStep> steps(String file, String text) {
        List<RecordedStep> steps = new ArrayList<>();
        List<Message> faults = new ArrayList<>();
        for (SqlPart part : SqlSplitter.split(SqlHeader.body(text))) {
            try {
                steps.addAll(Recorder.record(file + ":" + part.line(), op -> record(op, part)));
            } catch (RockhopperException fault) {
                faults.addAll(fault.messages());
            }
        }
        if (!faults.isEmpty()) {
            throw new RockhopperException(faults, null);
        }
        return steps;
    }

    /** Whether it speaks of the next statement. */
    static boolean isDirective(String text) {
        return text.startsWith(IRREVERSIBLE) || text.equals(NOTHING) || text.startsWith(CHANGES);
    }

    private static void record(Operations op, SqlPart part) {
        Optional<SqlOperation> operation = part.sql().isEmpty() ? Optional.empty() : Optional.of(op.sql(part.sql()));
        List<String> effects = new ArrayList<>();
        for (String directive : part.directives()) {
            if (directive.startsWith(IRREVERSIBLE)) {
                op.irreversible(directive.substring(IRREVERSIBLE.length()).strip());
            } else if (directive.equals(NOTHING) && operation.isPresent()) {
                operation.get().changesNothing();
            } else if (directive.startsWith(CHANGES) && operation.isPresent()) {
                effects.add(directive.substring(CHANGES.length()));
            } else {
                throw unknown(directive);
            }
        }
        if (!effects.isEmpty()) {
            operation.orElseThrow().changes(effects.toArray(String[]::new));
        }
    }

    private static RockhopperException unknown(String directive) {
        return new RockhopperException(
                Message.error(
                        RevisionCode.INVALID_SQL,
                        "",
                        "The line \"-- rockhopper: " + directive + "\" has no meaning here.",
                        "Before a statement may stand: changes nothing, changes <statement>; and irreversible <reason> anywhere."));
    }
}

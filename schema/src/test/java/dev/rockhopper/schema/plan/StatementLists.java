/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;

/** Compares lists of statements by number and by effect; how a definition is spelled does not count. */
final class StatementLists {

    private StatementLists() {}

    static boolean same(Schema before, List<String> expected, List<Statement> actual, DiffOptions how) {
        if (expected.size() != actual.size()) {
            return false;
        }
        try {
            Schema wanted = SchemaFold.applyAll(
                    before, expected.stream().map(DdlParser::parse).toList());
            Schema reached = SchemaFold.applyAll(before, actual);
            return SchemaDiff.between(reached, wanted, how).isEmpty()
                    && SchemaDiff.between(wanted, reached, how).isEmpty();
        } catch (RockhopperException e) {
            return false;
        }
    }
}

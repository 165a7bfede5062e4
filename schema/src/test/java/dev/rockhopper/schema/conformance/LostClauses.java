/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.conformance;

import dev.rockhopper.schema.conformance.ConformanceCase.RecordedStatement;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterTable;

/** Recorded statements that were accepted without their full effect. */
public final class LostClauses {

    private LostClauses() {}

    /** Before 3.5.10 a server accepted comments and sort keys beside other clauses, and lost some of them. */
    public static boolean inAnswer(RecordedStatement recorded) {
        return recorded.ok()
                && DdlParser.parse(recorded.sql()) instanceof AlterTable alter
                && alter.clauses().size() > 1
                && alter.clauses().stream()
                        .anyMatch(each ->
                                each instanceof AlterClause.ModifyColumnComment || each instanceof AlterClause.OrderBy);
    }

    /** The job of the statement failed. */
    public static boolean isCancelled(RecordedStatement recorded) {
        return recorded.json().path("jobs").path(0).path("state").asString("").equals("CANCELLED");
    }
}

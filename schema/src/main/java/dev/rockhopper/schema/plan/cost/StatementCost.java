/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.cost;

import dev.rockhopper.schema.evolve.LocalNames;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.plan.Cost;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;

/** What a statement costs. */
public final class StatementCost {

    private StatementCost() {}

    /**
     * The cost of a statement that the server accepts.
     *
     * @param before the schema before the statement, normalised
     */
    public static Cost of(Schema before, Statement written, Capabilities server) {
        Statement statement = LocalNames.in(before, written);
        if (statement instanceof AlterTable alter) {
            return JobForecast.of(table(before, alter.name().name()), alter, server)
                    .cost(server);
        }
        if (statement instanceof CreateMaterializedView create && create.view().isSynchronous()) {
            return Cost.REWRITE_JOB;
        }
        boolean rows = statement instanceof OtherStatement other && other.kind() == OtherStatement.Kind.DML;
        return rows ? Cost.REBUILD : Cost.METADATA;
    }

    /** Materialized views are altered by ALTER TABLE, too: their indexes. */
    private static Table table(Schema schema, String name) {
        return schema.object(name)
                .filter(MaterializedView.class::isInstance)
                .map(MaterializedView.class::cast)
                .map(view -> Table.builder(name)
                        .indexes(view.indexes())
                        .properties(view.properties())
                        .build())
                .or(() -> schema.table(name))
                .orElseGet(() -> Table.builder(name).build());
    }
}

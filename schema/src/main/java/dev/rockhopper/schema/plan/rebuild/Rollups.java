/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.rebuild;

import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Rollup;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.RollupDefinition;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rollups and synchronous materialized views do not come with a copy and are made again. */
final class Rollups {

    private Rollups() {}

    /** The clause that makes the plain rollups whose columns still exist; PRIMARY KEY tables cannot have any. */
    static Optional<AlterClause> plain(Table old, Table wanted) {
        List<RollupDefinition> definitions = old.rollups().stream()
                .filter(rollup -> rollup.query().isEmpty())
                .filter(rollup -> rollup.columns().stream()
                        .allMatch(column -> wanted.column(column).isPresent()))
                .map(rollup ->
                        new RollupDefinition(rollup.name(), rollup.columns(), List.of(), Optional.empty(), Map.of()))
                .toList();
        boolean primary =
                wanted.key().map(Key::model).filter(KeyModel.PRIMARY::equals).isPresent();
        return definitions.isEmpty() || primary
                ? Optional.empty()
                : Optional.of(new AlterClause.AddRollups(definitions));
    }

    /** The statements that make the synchronous materialized views; their names are free once the old table is gone. */
    static List<Statement> synchronous(Table old) {
        return old.rollups().stream()
                .filter(rollup -> rollup.query().isPresent())
                .map(Rollups::create)
                .toList();
    }

    private static Statement create(Rollup rollup) {
        return CreateMaterializedView.of(new MaterializedView(
                rollup.name(),
                List.of(),
                List.of(),
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                rollup.query().orElseThrow()));
    }
}

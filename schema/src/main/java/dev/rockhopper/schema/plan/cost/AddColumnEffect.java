/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.cost;

import dev.rockhopper.schema.model.Key;
import dev.rockhopper.schema.model.KeyModel;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.Capabilities;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.ColumnDefinition;

/** ADD COLUMN: generated columns are computed for every row; key columns are rewritten, in shared-data mode unless the short key stays. */
final class AddColumnEffect {

    /** The short key holds at most three columns. Source: FE class {@code GlobalStateMgr.calcShortKeyColumnCount}. */
    private static final int SHORT_KEY_COLUMNS = 3;

    private AddColumnEffect() {}

    static ClauseEffect of(Table before, AlterClause.AddColumns add, Capabilities server) {
        boolean generatedBefore = before.columns().stream()
                .anyMatch(column -> column.generatedAs().isPresent());
        boolean fast = add.definitions().stream().allMatch(each -> of(before, each, server) == ClauseEffect.FAST);
        return fast && !generatedBefore ? ClauseEffect.FAST : ClauseEffect.REWRITES;
    }

    static ClauseEffect of(Table before, ColumnDefinition definition, Capabilities server) {
        if (definition.column().generatedAs().isPresent()) {
            return ClauseEffect.REWRITES;
        }
        if (!isKey(before, definition)) {
            return ClauseEffect.FAST;
        }
        boolean sharedData = server.profile().runMode() == RunMode.SHARED_DATA;
        return sharedData && before.keyColumns().size() >= SHORT_KEY_COLUMNS
                ? ClauseEffect.FAST
                : ClauseEffect.REWRITES;
    }

    private static boolean isKey(Table before, ColumnDefinition definition) {
        boolean aggregate =
                before.key().map(Key::model).filter(KeyModel.AGGREGATE::equals).isPresent();
        return definition.key() || aggregate && definition.column().aggregate().isEmpty();
    }
}

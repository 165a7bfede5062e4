/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.rule;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.List;

/** One thing that the server checks in the query of a view, materialized or not. */
public interface QueryRule extends ViewRule, MaterializedViewRule {

    /** {@code words} are those of the query, {@linkplain SqlWords#marked marked}. */
    void check(List<String> words, Findings findings);

    @Override
    default void check(View view, ServerProfile server, Findings findings) {
        check(SqlWords.marked(view.query()), findings);
    }

    @Override
    default void check(MaterializedView view, ServerProfile server, Findings findings) {
        check(SqlWords.marked(view.query()), findings);
    }
}

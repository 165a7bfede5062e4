/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint.view;

import dev.rockhopper.schema.ddl.SynchronousViews;
import dev.rockhopper.schema.lint.rule.Findings;
import dev.rockhopper.schema.lint.rule.SchemaRule;
import dev.rockhopper.schema.lint.rule.TableLint;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.server.ServerProfile;

/** A synchronous materialized view that is not in its table yet, against that table. */
public final class SynchronousBases implements SchemaRule {

    @Override
    public void check(Schema schema, SchemaObject object, Findings findings) {
        if (object instanceof MaterializedView view && view.isSynchronous()) {
            SynchronousViews.base(schema, view.query())
                    .map(table -> new TableLint(table, ServerProfile.NEWEST, findings))
                    .flatMap(table -> SynchronousColumns.problem(table, view.query()))
                    .ifPresent(text -> findings.error(
                            ModelCode.ROLLUP, text, "Change the view, or state REFRESH for an asynchronous one."));
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.View;
import dev.rockhopper.schema.statement.AlterView;
import java.util.Optional;

/** ALTER VIEW. Source: FE class {@code AlterJobMgr.alterView}. */
final class AlterViewFold {

    private AlterViewFold() {}

    static Schema apply(Schema schema, AlterView alter) {
        View view = Lookup.view(schema, alter.name().name());
        if (alter.action() instanceof AlterView.Redefine redefine) {
            return schema.with(new View(view.name(), redefine.columns(), redefine.query(), "", view.security()));
        }
        AlterView.SetSecurity security = (AlterView.SetSecurity) alter.action();
        return schema.with(view.withSecurity(Optional.of(security.security())));
    }
}

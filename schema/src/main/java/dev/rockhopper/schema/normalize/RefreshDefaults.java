/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.normalize;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Refresh;
import java.util.Optional;

/**
 * A materialized view that is distributed but says nothing of its refresh is refreshed MANUALly; IMMEDIATE is the moment if none is stated
 * and is not shown. Source: FE class {@code MaterializedView.getMaterializedViewDdlStmt}.
 */
final class RefreshDefaults implements Quirk<MaterializedView> {

    @Override
    public MaterializedView apply(MaterializedView view, Context context) {
        if (view.isSynchronous()) {
            return view;
        }
        Refresh stated = view.refresh().orElse(new Refresh(Optional.empty(), new Refresh.Manual()));
        Refresh shown = new Refresh(stated.moment().or(() -> Optional.of(Refresh.Moment.IMMEDIATE)), stated.scheme());
        return view.withRefresh(Optional.of(shown));
    }
}

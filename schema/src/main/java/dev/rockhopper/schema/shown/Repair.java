/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Table;

/** Mends one thing that SHOW CREATE prints otherwise than CREATE understands it. */
interface Repair {

    default Table of(Table table, String database) {
        return table;
    }

    default MaterializedView of(MaterializedView view, String database) {
        return view;
    }
}

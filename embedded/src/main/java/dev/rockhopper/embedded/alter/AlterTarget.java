/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.alter;

import dev.rockhopper.embedded.catalog.Catalog;
import dev.rockhopper.embedded.catalog.Database;
import dev.rockhopper.embedded.catalog.OlapTable;
import dev.rockhopper.embedded.catalog.TableState;

/**
 * The table an ALTER is about.
 *
 * @param statement the text, for what the parser does not keep
 */
public record AlterTarget(Catalog catalog, Database database, OlapTable table, String statement) {
    /** What is stored now. */
    public TableState state() {
        return table.state();
    }
}

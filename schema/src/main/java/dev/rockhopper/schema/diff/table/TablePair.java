/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.table;

import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.model.Table;
import java.util.Optional;

/**
 * A table as it is and as it shall be, both normalised, with all renames made on the actual side.
 *
 * @param base what was stated of it the last time, normalised
 */
record TablePair(Table actual, Table wanted, Optional<Table> base, DiffOptions options) {}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.Refresh;
import java.util.Optional;

/** One difference of a materialized view. */
public sealed interface MaterializedViewChange {

    /** The refresh clause differs. */
    record RefreshChanged(Optional<Refresh> actual, Optional<Refresh> wanted) implements MaterializedViewChange {}

    /** A property differs; empty values mean not set, or no longer stated. */
    record PropertyChanged(String property, Optional<String> actual, Optional<String> wanted)
            implements MaterializedViewChange {}

    /** An index is missing. */
    record IndexAdded(Index index) implements MaterializedViewChange {}

    /** An index is not wanted. */
    record IndexDropped(Index index) implements MaterializedViewChange {}

    /** An index of the same name differs. */
    record IndexModified(Index actual, Index wanted) implements MaterializedViewChange {}

    /** Something differs that no ALTER can change. */
    record DefinitionChanged(Aspect aspect) implements MaterializedViewChange {}

    /** What only a new materialized view can change. */
    enum Aspect {
        QUERY,
        COLUMNS,
        COLUMN_COMMENTS,
        COMMENT,
        PARTITION_BY,
        DISTRIBUTION,
        SORT_KEY
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.model;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/** The DISTRIBUTED BY clause. */
public sealed interface Distribution {

    /** Number of buckets; empty when the server chooses. */
    OptionalInt buckets();

    /**
     * {@code HASH(columns)}.
     *
     * @param columns in order
     * @param buckets number of buckets; empty when the server chooses
     */
    record Hash(List<String> columns, OptionalInt buckets) implements Distribution {

        public Hash {
            columns = List.copyOf(columns);
            Objects.requireNonNull(buckets, "buckets");
        }
    }

    /**
     * {@code RANDOM}, for DUPLICATE KEY tables.
     *
     * @param buckets number of buckets; empty when the server chooses
     */
    record Random(OptionalInt buckets) implements Distribution {

        public Random {
            Objects.requireNonNull(buckets, "buckets");
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.snapshot;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What Jackson must know of the model; the model itself stays free of Jackson. */
final class MixIns {

    private MixIns() {}

    /** A sealed type: the first member says which one. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    interface Kind {}

    /** A query is an array of lines, so that git sees lines. */
    abstract static class Query {
        @JsonDeserialize(using = Lines.Reader.class)
        String query;
    }

    /** The same for a query that may be missing. */
    abstract static class OptionalQuery {
        @JsonDeserialize(contentUsing = Lines.Reader.class)
        Optional<String> query;
    }
}

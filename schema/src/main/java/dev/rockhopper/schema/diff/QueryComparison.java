/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.normalize.SqlWords;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.Optional;

/**
 * Whether the query of a view is what is wanted. Servers before 4.0.6 (views) and 4.0.2 (materialized views) do not keep the text that was
 * sent; there, what was applied is remembered by its fingerprint. A fingerprint that also knows what the server showed then is trusted on all
 * servers, because a view keeps its old text when the server is upgraded. Source: StarRocks pull requests 68040 and 64318.
 */
final class QueryComparison {

    private final boolean textIsKept;

    private QueryComparison(boolean textIsKept) {
        this.textIsKept = textIsKept;
    }

    static QueryComparison ofViews(ServerVersion version) {
        return new QueryComparison(version.atLeast(4, 0, 6));
    }

    static QueryComparison ofMaterializedViews(ServerVersion version) {
        return new QueryComparison(version.atLeast(4, 0, 2));
    }

    boolean same(String actual, String wanted, Optional<Fingerprint> fingerprint) {
        return SqlWords.of(actual).equals(SqlWords.of(wanted))
                || fingerprint
                        .filter(each -> each.applied().equals(TextHash.of(wanted)))
                        .filter(each -> isUntouched(actual, each))
                        .isPresent();
    }

    private boolean isUntouched(String actual, Fingerprint fingerprint) {
        return fingerprint.shown().map(TextHash.of(actual)::equals).orElse(!textIsKept);
    }
}

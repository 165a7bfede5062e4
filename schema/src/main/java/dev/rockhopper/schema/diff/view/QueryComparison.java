/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff.view;

import dev.rockhopper.schema.ddl.SqlTokens;
import dev.rockhopper.schema.diff.Fingerprint;
import dev.rockhopper.schema.diff.TextHash;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.Optional;

/**
 * Whether the query of a view is what is wanted. Servers before 4.0.6 (views) and 4.0.2 (materialized views) do not keep the text that was
 * sent; there, what was applied is remembered by its fingerprint, and without one the query is recognised as well as can be. A fingerprint that also knows what the server showed then is trusted on all
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
        if (SqlTokens.sameText(actual, wanted)) {
            return true;
        }
        if (fingerprint.isEmpty()) {
            boolean rewritten = !textIsKept || RewrittenQuery.isOneOf(actual) || RewrittenQuery.isOneOf(wanted);
            return rewritten && RewrittenQuery.same(actual, wanted);
        }
        return fingerprint.get().applied().equals(TextHash.of(wanted)) && isUntouched(actual, fingerprint.get());
    }

    private boolean isUntouched(String actual, Fingerprint fingerprint) {
        return fingerprint.shown().map(TextHash.of(actual)::equals).orElse(!textIsKept);
    }
}

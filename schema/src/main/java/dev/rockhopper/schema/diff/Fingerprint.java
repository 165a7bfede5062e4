/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import java.util.Objects;
import java.util.Optional;

/**
 * What is remembered of the text of a view or materialized view when it was applied, because old servers show another text.
 *
 * @param applied {@linkplain TextHash hash} of the query that was sent
 * @param shown hash of the query that the server showed afterwards; empty if nobody looked
 */
public record Fingerprint(String applied, Optional<String> shown) {

    public Fingerprint {
        Objects.requireNonNull(applied, "applied");
        Objects.requireNonNull(shown, "shown");
    }

    /** The fingerprint of a query that was sent, when it is not known what the server made of it. */
    public static Fingerprint of(String query) {
        return new Fingerprint(TextHash.of(query), Optional.empty());
    }

    /** The fingerprint of a query that was sent and of what the server shows. */
    public static Fingerprint of(String query, String shownQuery) {
        return new Fingerprint(TextHash.of(query), Optional.of(TextHash.of(shownQuery)));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.testing;

import java.util.List;

/**
 * A statement as it was sent.
 *
 * @param sql with {@code ?} for parameters
 * @param parameters what was bound, in order
 */
public record SentStatement(String sql, List<Object> parameters) {

    /** The statement with its parameters as literals, as a driver with client-side prepared statements sends it. */
    public String inlined() {
        return InlinedSql.of(sql, parameters);
    }
}

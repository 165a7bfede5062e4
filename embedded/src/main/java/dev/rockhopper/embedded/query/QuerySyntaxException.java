/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

/** A query that this package does not understand; StarRocks may. */
public final class QuerySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public QuerySyntaxException(String message) {
        super(message, null, false, false);
    }
}

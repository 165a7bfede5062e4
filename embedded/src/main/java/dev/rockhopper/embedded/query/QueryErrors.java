/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

/** Makes the exceptions for what the server refuses in a query. */
public interface QueryErrors {
    /** A column that does not exist, as the message shall name it. */
    RuntimeException unknownColumn(String column);

    /** A column that several relations have. */
    RuntimeException ambiguousColumn(String column);

    /** Anything else. */
    RuntimeException other(String message);
}

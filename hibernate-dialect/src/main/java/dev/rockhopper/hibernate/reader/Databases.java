/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.reader;

import java.util.List;
import java.util.Optional;

/**
 * Which of several databases a reader reads.
 *
 * @param only the one that entities must name; empty: the one of the connection, in which also entities lie that name none
 * @param others databases that other readers read
 */
record Databases(Optional<String> only, List<String> others) {

    /** The one of the connection. */
    static final Databases OWN = new Databases(Optional.empty(), List.of());

    Databases {
        others = List.copyOf(others);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.rows;

import java.util.Optional;

/** What a query may ask about the session that runs it. */
public interface SessionFacts {
    /** The current database; empty text for none. */
    String database();

    /** The value of a system or user variable as a literal of H2; refuses unknown ones. */
    String variable(String text);

    /** The value of a function without arguments that the session answers, as a literal of H2. */
    Optional<String> function(String name);
}

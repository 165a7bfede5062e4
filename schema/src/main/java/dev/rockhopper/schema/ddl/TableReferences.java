/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import dev.rockhopper.schema.ddl.parse.Lexing;
import dev.rockhopper.schema.ddl.parse.ReferenceScanner;
import dev.rockhopper.schema.statement.ObjectName;
import java.util.Set;

/**
 * The tables and views that a query reads.
 *
 * <p>Found by the words FROM and JOIN and the commas between relations, in subqueries, set operations and common table expressions, whose
 * own names do not count; nor do table functions. The query is not checked.
 */
public final class TableReferences {

    private TableReferences() {}

    /** The names as written, each once, in the order of the query; never fails. */
    public static Set<ObjectName> of(String query) {
        return new ReferenceScanner(Lexing.tokens(query)).scan();
    }
}

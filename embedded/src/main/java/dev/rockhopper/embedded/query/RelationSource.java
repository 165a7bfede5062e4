/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.List;

/** Where the analysis of a query finds the columns of tables and views. */
public interface RelationSource {
    /**
     * The columns of a table or view.
     *
     * @param name one to three parts, as written
     */
    List<QueryColumn> columns(List<String> name);

    /** Whether a star takes over that columns are NOT NULL: in a view it does not. */
    default boolean starsKeepNotNull() {
        return false;
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.query;

import java.util.List;

/** Where the analysis of a query finds the columns of tables and views. */
@FunctionalInterface
public interface RelationSource {
    /**
     * The columns of a table or view.
     *
     * @param name one to three parts, as written
     */
    List<QueryColumn> columns(List<String> name);
}

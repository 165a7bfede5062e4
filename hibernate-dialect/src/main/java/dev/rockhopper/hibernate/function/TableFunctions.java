/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

/** Functions that give rows. Source: docs/en/sql-reference/sql-functions/table-functions. */
final class TableFunctions {

    /** The columns of a table function, which the translator names in the alias of the function. */
    static final String VALUE = "v";

    static final String INDEX = "i";

    private TableFunctions() {}

    static void register(Registrar r) {
        r.registry().register("unnest", new Unnest());
        r.registry().register("json_table", new JsonTable(r.types()));
        r.registry().register("generate_series", new GenerateSeries(r.types()));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import java.util.List;
import org.hibernate.dialect.function.json.JsonTableFunction;
import org.hibernate.query.sqm.function.FunctionKind;
import org.hibernate.query.sqm.tuple.internal.AnonymousTupleTableGroupProducer;
import org.hibernate.sql.ast.SqlAstTranslator;
import org.hibernate.sql.ast.spi.SqlAppender;
import org.hibernate.sql.ast.tree.SqlAstNode;
import org.hibernate.type.spi.TypeConfiguration;

/** The list of what Hibernate documents and StarRocks does not have. */
final class RefusedFunctions {

    private RefusedFunctions() {}

    static void register(Registrar r) {
        refuse(r, FunctionKind.ORDERED_SET_AGGREGATE, "Group by the value, count, and take the first row.", "mode");
        refuse(r, FunctionKind.WINDOW, "Number the rows with row_number() and filter.", "nth_value");
        refuse(r, FunctionKind.NORMAL, "Use json_set or json_remove.", "json_mergepatch");
        refuse(
                r,
                FunctionKind.NORMAL,
                "Build the array with array functions and to_json.",
                "json_array_append",
                "json_array_insert");
        refuse(r, FunctionKind.NORMAL, "Do it in the application.", "soundex");
        refuse(
                r,
                FunctionKind.AGGREGATE,
                "Compute it from covar_pop, covar_samp, var_pop, avg and count.",
                "regr_avgx",
                "regr_avgy",
                "regr_count",
                "regr_intercept",
                "regr_r2",
                "regr_slope",
                "regr_sxx",
                "regr_sxy",
                "regr_syy");
        refuse(r, FunctionKind.AGGREGATE, "Use bitmap_agg, or unnest the bits.", "bit_and", "bit_or", "bit_xor");
        r.registry().register("json_table", new NoJsonTable(r.types()));
    }

    private static void refuse(Registrar r, FunctionKind kind, String remedy, String... names) {
        for (String name : names) {
            r.register(name, new RefusedFunction(name, kind, remedy));
        }
    }

    private static final class NoJsonTable extends JsonTableFunction {

        NoJsonTable(TypeConfiguration types) {
            super(types);
        }

        @Override
        public void render(
                SqlAppender sql,
                List<? extends SqlAstNode> arguments,
                AnonymousTupleTableGroupProducer tuple,
                String alias,
                SqlAstTranslator<?> translator) {
            throw RefusedFunction.refusal(
                    "json_table", "Unnest an array of the document, or use json_each in native SQL.");
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.query.sqm.function.FunctionKind;

/** The list of what Hibernate documents and StarRocks does not have. */
final class RefusedFunctions {

    private RefusedFunctions() {}

    static void register(Registrar r) {
        refuse(r, FunctionKind.ORDERED_SET_AGGREGATE, "Group by the value, count, and take the first row.", "mode");
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
    }

    private static void refuse(Registrar r, FunctionKind kind, String remedy, String... names) {
        for (String name : names) {
            r.register(name, new RefusedFunction(name, kind, remedy));
        }
    }
}

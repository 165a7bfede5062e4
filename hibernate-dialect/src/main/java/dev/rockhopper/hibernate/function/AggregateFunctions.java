/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import static org.hibernate.type.StandardBasicTypes.BOOLEAN;
import static org.hibernate.type.StandardBasicTypes.DOUBLE;
import static org.hibernate.type.StandardBasicTypes.INTEGER;
import static org.hibernate.type.StandardBasicTypes.LONG;
import static org.hibernate.type.StandardBasicTypes.STRING;

import org.hibernate.dialect.function.CommonFunctionFactory;

/** Aggregates, statistics and windows. Source: docs/en/sql-reference/sql-functions/aggregate-functions. */
final class AggregateFunctions {

    private AggregateFunctions() {}

    static void register(Registrar r, CommonFunctionFactory common) {
        common.stddev();
        common.stddevPopSamp();
        common.variance();
        common.varPopSamp();
        common.covarPopSamp();
        common.corr();
        common.listagg_groupConcat();
        common.windowFunctions();
        for (String rank : new String[] {"rank", "dense_rank"}) {
            r.register(rank, new HypotheticalFunction(rank, LONG, r.types()));
        }
        for (String share : new String[] {"percent_rank", "cume_dist"}) {
            r.register(share, new HypotheticalFunction(share, DOUBLE, r.types()));
        }
        r.register("every", new TruthAggregate(r.types(), true));
        r.register("any", new TruthAggregate(r.types(), false));
        r.window(r.always(INTEGER), 1, 1, "ntile");
        r.register("percentile_cont", new PercentileFunction("percentile_cont", r.types()));
        r.register("percentile_disc", new PercentileFunction("percentile_disc", r.types()));
        r.registry()
                .patternAggregateDescriptorBuilder("median", "percentile_cont(?1,0.5)")
                .setReturnTypeResolver(r.always(DOUBLE))
                .setExactArgumentCount(1)
                .register();
        r.aggregate(r.always(LONG), 1, Registrar.ANY_NUMBER, "approx_count_distinct", "ndv", "multi_distinct_count");
        r.aggregate(r.always(LONG), 1, 3, "ds_hll_count_distinct");
        r.aggregate(r.always(LONG), 1, 1, "ds_theta_count_distinct", "count_if");
        r.aggregate(r.always(DOUBLE), 2, 3, "percentile_approx");
        r.aggregate(r.always(DOUBLE), 3, 4, "percentile_approx_weighted");
        r.aggregate(r.always(STRING), 1, 3, "approx_top_k");
        r.aggregate(r.always(BOOLEAN), 1, 1, "bool_or");
        r.aggregate(r.always(DOUBLE), 1, 1, "std", "variance_pop", "variance_samp");
        r.aggregate(Registrar.like(1), 1, 1, "multi_distinct_sum");
        r.aggregate(r.always(STRING), 1, 1, "group_concat");
        r.aggregate(Registrar.like(1), 1, 1, "any_value");
        r.aggregate(Registrar.like(1), 2, 2, "max_by", "min_by");
        r.aggregate(r.always(LONG), 1, Registrar.ANY_NUMBER, "grouping_id");
        r.aggregate(r.always(LONG), 1, 1, "grouping");
    }
}

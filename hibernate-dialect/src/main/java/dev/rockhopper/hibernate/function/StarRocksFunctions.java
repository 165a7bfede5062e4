/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.function.CommonFunctionFactory;

/** The list of themes of HQL functions. */
public final class StarRocksFunctions {

    private StarRocksFunctions() {}

    /** Adds to what Hibernate registers for every dialect. */
    public static void register(FunctionContributions contributions, Dialect dialect) {
        Registrar registrar = new Registrar(contributions);
        CommonFunctionFactory common = new CommonFunctionFactory(contributions);
        MathFunctions.register(registrar, common);
        StringFunctions.register(registrar, common);
        TemporalFunctions.register(registrar, common);
        registrar.register("cast", new CheckedCast(dialect));
        registrar.register("timestampadd", new AddToMoment(dialect, registrar.types()));
        registrar.register("timestampdiff", new MomentDifference(dialect, registrar.types()));
        registrar.register("extract", new MomentExtract(dialect, registrar.types()));
        AggregateFunctions.register(registrar, common);
        ArrayFunctions.register(registrar, common);
        MapFunctions.register(registrar);
        JsonFunctions.register(registrar);
        SketchFunctions.register(registrar);
        UtilityFunctions.register(registrar);
        TableFunctions.register(registrar);
        XmlFunctions.register(registrar, common);
        RefusedFunctions.register(registrar);
    }
}

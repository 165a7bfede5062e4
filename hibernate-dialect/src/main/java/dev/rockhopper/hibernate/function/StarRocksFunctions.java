/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.function.CommonFunctionFactory;

/** Registers the functions of HQL that StarRocks has under the same or another name. */
public final class StarRocksFunctions {

    private StarRocksFunctions() {}

    /** Adds to what Hibernate registers for every dialect. */
    public static void register(FunctionContributions contributions, Dialect dialect) {
        CommonFunctionFactory common = new CommonFunctionFactory(contributions);
        common.concat();
        common.windowFunctions();
    }
}

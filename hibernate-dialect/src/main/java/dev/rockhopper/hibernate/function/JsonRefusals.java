/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.function;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;

/** Clauses of the SQL/JSON functions that StarRocks' functions do not have. */
final class JsonRefusals {

    private JsonRefusals() {}

    static void refuseIf(boolean present, String function, String clause) {
        if (present) {
            throw new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(
                    function,
                    "StarRocks' JSON functions know no '" + clause + "'.",
                    "Leave the clause out; StarRocks gives NULL for what is missing or wrong."));
        }
    }
}

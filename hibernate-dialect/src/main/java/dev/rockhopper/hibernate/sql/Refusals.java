/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import org.hibernate.sql.ast.tree.expression.FunctionExpression;

/** Refuses what StarRocks has no SQL for, before anything is sent. */
final class Refusals {

    private Refusals() {}

    /** StarRocks has neither an XML type nor functions of it. */
    static void refuseXml(Object function) {
        String name = function instanceof FunctionExpression call ? call.getFunctionName() : "";
        refuseIf(
                name.startsWith("xml"),
                name,
                "StarRocks has no such function.",
                "Keep the text and parse it in the application.");
    }

    static void refuseIf(boolean refused, String place, String text, String remedy) {
        if (refused) {
            throw new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(place, text, remedy));
        }
    }
}

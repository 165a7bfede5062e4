/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.sql;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;

/** Refuses what StarRocks has no SQL for, before anything is sent. */
final class Refusals {

    private Refusals() {}

    static void refuseIf(boolean refused, String place, String text, String remedy) {
        if (refused) {
            throw new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(place, text, remedy));
        }
    }
}

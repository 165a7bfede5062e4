/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.message.PlanCode;

/**
 * Why a change cannot be made by ALTER.
 *
 * @param code what kind of reason
 * @param text the exact reason
 * @param remedy what to do instead, besides a rebuild
 * @param rebuildable whether a rebuild of the table makes the change
 */
record Objection(PlanCode code, String text, String remedy, boolean rebuildable) {

    static Objection of(PlanCode code, String text) {
        return new Objection(code, text, "", true);
    }

    static Objection of(PlanCode code, String text, String remedy) {
        return new Objection(code, text, remedy, true);
    }

    static Objection version(String text, String since) {
        return new Objection(PlanCode.VERSION, text, "upgrade the server to " + since + " or newer", true);
    }
}

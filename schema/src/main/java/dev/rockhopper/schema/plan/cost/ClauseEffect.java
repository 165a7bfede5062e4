/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.cost;

/** What one clause does to the data of a table. */
enum ClauseEffect {
    /** It changes nothing. */
    NOTHING,
    /** It changes metadata only. */
    FAST,
    /** It rewrites the data, and with it the whole statement does. */
    REWRITES
}

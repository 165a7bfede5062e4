/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.service;

import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import java.util.Set;
import java.util.stream.Collectors;

/** Which tables may be built anew: never one of which only a part is seen, because the rest would be lost. */
final class Rebuilds {

    private static final String ALL = "*";

    private Rebuilds() {}

    /**
     * The tables that people allowed.
     *
     * @param partlySeen tables with ignored columns
     * @throws RockhopperException RH8004 if one of these was named
     */
    static Set<String> of(Set<String> allowed, Schema actual, Set<String> partlySeen) {
        if (partlySeen.isEmpty()) {
            return allowed;
        }
        if (allowed.contains(ALL)) {
            return actual.objects().keySet().stream()
                    .filter(name -> !partlySeen.contains(name))
                    .collect(Collectors.toSet());
        }
        Set<String> both = allowed.stream().filter(partlySeen::contains).collect(Collectors.toSet());
        if (!both.isEmpty()) {
            throw new RockhopperException(Message.error(
                    CliCode.CONFLICTING_SETTINGS,
                    "--rebuild, ignore.columns",
                    "The new table would lack the ignored columns of " + String.join(", ", both) + ".",
                    "Take the columns out of ignore.columns, or rebuild the table by hand."));
        }
        return allowed;
    }
}

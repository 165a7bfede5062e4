/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.schema.message.Message;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** All preconditions, in the order in which their findings are shown. */
public final class Preflight {

    private static final List<Precondition> ALL = List.of(
            new NamesFit(),
            new NoTemporaryPartitions(),
            new EnoughBackends(),
            new TableIsIdle(),
            new BasesElsewhere(),
            new Rights());

    private Preflight() {}

    /**
     * Rights only: a run asks for them before it takes its lock, so that a user without rights changes nothing at all.
     */
    public static List<Message> checkRights(Facts facts) throws SQLException {
        return new Rights().check(facts);
    }

    /** All findings. */
    public static List<Message> check(Facts facts) throws SQLException {
        List<Message> findings = new ArrayList<>();
        for (Precondition each : ALL) {
            findings.addAll(each.check(facts));
        }
        return findings;
    }
}

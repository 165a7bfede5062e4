/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import java.sql.Connection;

/** Java code of a data step. */
@FunctionalInterface
public interface DataTask {

    /**
     * Does the work; may be called again after a crash, so it must bear that.
     *
     * @param connection to the database that is migrated; the caller closes it
     * @throws Exception whatever goes wrong; the step then counts as failed
     */
    void run(Connection connection) throws Exception;
}

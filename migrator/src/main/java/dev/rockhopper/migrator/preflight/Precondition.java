/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.schema.message.Message;
import java.sql.SQLException;
import java.util.List;

/** Something that must hold before the first statement. */
interface Precondition {

    /** What does not hold: errors stop the run, warnings are shown. */
    List<Message> check(Facts facts) throws SQLException;
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.fault;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;

/** A statement that may have changed something at the server. */
final class Write {

    private static final String TAG = "/* rockhopper ";

    final String sql;
    private final AtomicBoolean accepted = new AtomicBoolean();

    Write(String sql) {
        this.sql = sql;
    }

    /** Writes of the lock, of the books, and steps; not what only asks. */
    static boolean is(String sql) {
        String text = sql.stripLeading().toUpperCase(Locale.ROOT);
        return isStep(sql)
                || text.startsWith("INSERT")
                || text.startsWith("DELETE")
                || text.startsWith("CREATE")
                || text.startsWith("DROP");
    }

    private static boolean isStep(String sql) {
        return sql.startsWith(TAG);
    }

    /** Whether it belongs to a revision: it carries the tag of its step. */
    boolean isStep() {
        return isStep(sql);
    }

    void accept() {
        accepted.set(true);
    }

    /** Whether the server answered without an error. */
    boolean isAccepted() {
        return accepted.get();
    }
}

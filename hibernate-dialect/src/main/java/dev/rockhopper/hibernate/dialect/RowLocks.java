/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.dialect;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import java.util.Locale;
import java.util.Map;
import org.hibernate.LockOptions;
import org.hibernate.sql.ast.internal.PessimisticLockKind;

/** What happens when a pessimistic lock is asked for: there are none, so it is refused unless the setting says to read without. */
enum RowLocks {
    /** The default: an error before anything is sent. */
    REFUSE,
    /** The rows are read without a lock. */
    IGNORE;

    /** The setting: {@code refuse} or {@code ignore}. */
    static final String SETTING = "hibernate.dialect.starrocks.row_locks";

    static RowLocks of(Map<String, Object> settings) {
        Object value = settings.get(SETTING);
        return value == null ? REFUSE : valueOf(value.toString().toUpperCase(Locale.ROOT));
    }

    @SuppressWarnings("removal") // LockOptions is what Hibernate passes
    void check(LockOptions options) {
        if (this == REFUSE
                && options != null
                && PessimisticLockKind.interpret(options.getLockMode()) != PessimisticLockKind.NONE) {
            throw new RockhopperException(DialectCode.ROW_LOCK.error(
                    options.getLockMode().toString(),
                    "StarRocks has no row locks, so no pessimistic lock can be taken.",
                    "Use optimistic locking with a @Version, or set " + SETTING + "=ignore to read without a lock."));
        }
    }
}

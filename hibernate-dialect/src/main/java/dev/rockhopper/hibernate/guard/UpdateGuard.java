/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Refuses to update entities of tables that have no primary key. */
public final class UpdateGuard implements PreUpdateEventListener {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        check(event.getPersister());
        return false;
    }

    /** Throws if the entity's table is known to be of another key model. */
    public static void check(EntityPersister entity) {
        TableKeys.otherThanPrimary(entity).ifPresent(key -> {
            throw new RockhopperException(DialectCode.UPDATE_NEEDS_PRIMARY_KEY.error(
                    entity.getEntityName(),
                    "StarRocks does not update rows of " + key + " KEY tables.",
                    "Insert new rows, mark the entity @Immutable, or give its table a primary key."));
        });
    }
}

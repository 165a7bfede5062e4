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
        checkKey(event);
        return false;
    }

    /** Hibernate leaves the columns of the key out of its UPDATE, so a new value would be lost in silence. */
    private static void checkKey(PreUpdateEvent event) {
        EntityPersister entity = event.getPersister();
        Object[] before = event.getOldState();
        if (before == null) {
            return;
        }
        for (int i = 0; i < before.length; i++) {
            if (KeyAttributes.isKey(entity, entity.getPropertyNames()[i])
                    && !entity.getPropertyTypes()[i].isEqual(before[i], event.getState()[i])) {
                throw keyChange(entity, entity.getPropertyNames()[i]);
            }
        }
    }

    /** The refusal of an UPDATE of a part of the primary key. */
    public static RockhopperException keyChange(EntityPersister entity, String part) {
        return new RockhopperException(DialectCode.UNSUPPORTED_QUERY.error(
                entity.getEntityName() + "." + part,
                "StarRocks does not change the values of a primary key.",
                "Insert a row with the new key, and delete the old one."));
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

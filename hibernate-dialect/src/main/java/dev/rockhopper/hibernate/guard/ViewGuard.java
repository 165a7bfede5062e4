/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.guard;

import dev.rockhopper.annotations.MaterializedView;
import dev.rockhopper.annotations.View;
import dev.rockhopper.hibernate.error.DialectCode;
import dev.rockhopper.schema.message.RockhopperException;
import org.hibernate.event.spi.PreDeleteEvent;
import org.hibernate.event.spi.PreDeleteEventListener;
import org.hibernate.event.spi.PreInsertEvent;
import org.hibernate.event.spi.PreInsertEventListener;
import org.hibernate.event.spi.PreUpdateEvent;
import org.hibernate.event.spi.PreUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;

/** Refuses to write entities that read a view or a materialized view. */
public final class ViewGuard implements PreInsertEventListener, PreUpdateEventListener, PreDeleteEventListener {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean onPreInsert(PreInsertEvent event) {
        return check(event.getPersister());
    }

    @Override
    public boolean onPreUpdate(PreUpdateEvent event) {
        return check(event.getPersister());
    }

    @Override
    public boolean onPreDelete(PreDeleteEvent event) {
        return check(event.getPersister());
    }

    private static boolean check(EntityPersister entity) {
        Class<?> mapped = entity.getMappedClass();
        if (mapped != null
                && (mapped.isAnnotationPresent(View.class) || mapped.isAnnotationPresent(MaterializedView.class))) {
            throw new RockhopperException(DialectCode.READ_ONLY_VIEW.error(
                    entity.getEntityName(),
                    "The entity reads a view, which cannot be written.",
                    "Write the entities of the tables behind the view, and mark this one @Immutable."));
        }
        return false;
    }
}

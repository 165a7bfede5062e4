/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.statement.ColumnDefinition;
import dev.rockhopper.schema.statement.Position;
import java.util.Optional;

/** A column as ALTER TABLE states it: it may also say where it goes. */
public final class AlteredColumn extends ColumnOptions<AlteredColumn> {

    private boolean key;
    private Optional<Position> position = Optional.empty();

    AlteredColumn(String name, String type) {
        super(name, type);
    }

    /** {@code KEY}: the column belongs to the key. */
    public AlteredColumn key() {
        key = true;
        return this;
    }

    /** {@code FIRST}; not within {@code addColumns}. */
    public AlteredColumn first() {
        position = Optional.of(new Position.First());
        return this;
    }

    /** {@code AFTER column}; not within {@code addColumns}. */
    public AlteredColumn after(String column) {
        position = Optional.of(new Position.After(column));
        return this;
    }

    @Override
    AlteredColumn self() {
        return this;
    }

    ColumnDefinition definition() {
        return new ColumnDefinition(column(), key);
    }

    Optional<Position> position() {
        return position;
    }
}

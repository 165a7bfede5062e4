/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.statement.DropObject;
import dev.rockhopper.schema.statement.ObjectName;

/** {@code DROP TABLE | VIEW | MATERIALIZED VIEW}. */
public final class DropOperation implements PendingStep {

    private final DropObject.Kind kind;
    private final ObjectName name;
    private boolean ifExists;
    private boolean force;

    DropOperation(DropObject.Kind kind, ObjectName name) {
        this.kind = kind;
        this.name = name;
    }

    /** {@code IF EXISTS}. */
    public DropOperation ifExists() {
        ifExists = true;
        return this;
    }

    /** {@code FORCE}: past the recycle bin; tables only. */
    public DropOperation force() {
        force = true;
        return this;
    }

    @Override
    public RecordedStep toStep() {
        return new RecordedStep.Typed(new DropObject(kind, name, ifExists, force));
    }
}

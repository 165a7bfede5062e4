/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import java.util.List;

/** A data step with Java code; changes nothing of the schema unless it says so. */
public final class DataOperation extends EffectOptions<DataOperation> implements PendingStep {

    private final String name;
    private final DataTask task;

    DataOperation(String name, DataTask task) {
        this.name = name;
        this.task = task;
    }

    @Override
    DataOperation self() {
        return this;
    }

    @Override
    public RecordedStep toStep() {
        return new RecordedStep.Data(name, task, effect().orElse(List.of()));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.observe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.run.Direction;
import dev.rockhopper.migrator.run.RunListener;
import dev.rockhopper.migrator.run.Stage;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.model.Schema;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterListenerTest {

    private static final Stage STAGE =
            new Stage("a1", "first", List.of(), "sum", Direction.UPGRADE, Schema.empty(), List.of());

    @Test
    void countsStepsRevisionsAndFailures() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        RunListener meters = new RunListeners(List.of(RunListener.SILENT, new MeterListener(registry)));

        meters.stepStarted(STAGE, 0, "CREATE TABLE t");
        meters.stepDone(STAGE, 0);
        meters.stepDone(STAGE, 1);
        meters.reconnected(STAGE, 1);
        meters.revisionDone(STAGE);
        meters.runFailed(List.of(Message.error(RunCode.LOCK_HELD, "db", "held", "")));

        assertThat(registry.get("rockhopper.step")
                        .tag("direction", "upgrade")
                        .timer()
                        .count())
                .as("a step that was found done has no time of its own")
                .isEqualTo(1);
        assertThat(registry.get("rockhopper.revision").counter().count()).isEqualTo(1);
        assertThat(registry.get("rockhopper.reconnect").counter().count()).isEqualTo(1);
        assertThat(registry.get("rockhopper.failure")
                        .tag("code", "RH7001")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void isPresentWithMicrometer() {
        assertThat(Meters.ifPresent()).get().isInstanceOf(MeterListener.class);
    }
}

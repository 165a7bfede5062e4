/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.MaterializedViewChange;
import dev.rockhopper.schema.diff.TableChange;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every kind of change has a scenario in which the planner does or refuses something about it. */
class EveryChangeTest {

    @Test
    void everyKindOfChangeIsPlannedSomewhere() {
        Set<Class<?>> seen = new HashSet<>();
        for (Path file : ScenarioFile.all()) {
            for (Scenario scenario : ScenarioFile.read(file)) {
                PlanRun run = PlanRun.of(scenario);
                if (!run.plan().isEmpty()) {
                    run.changes().forEach(change -> collect(change, seen));
                }
            }
        }
        assertThat(seen).containsAll(kinds());
    }

    private static void collect(Change change, Set<Class<?>> seen) {
        seen.add(change.getClass());
        if (change instanceof Change.TableAltered table) {
            table.changes().forEach(each -> seen.add(each.getClass()));
        } else if (change instanceof Change.MaterializedViewAltered view) {
            view.changes().forEach(each -> seen.add(each.getClass()));
        }
    }

    private static List<Class<?>> kinds() {
        return Stream.of(Change.class, TableChange.class, MaterializedViewChange.class)
                .<Class<?>>flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                .toList();
    }
}

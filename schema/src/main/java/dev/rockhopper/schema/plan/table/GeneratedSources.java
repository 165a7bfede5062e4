/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan.table;

import dev.rockhopper.schema.message.PlanCode;
import dev.rockhopper.schema.model.Column;
import dev.rockhopper.schema.normalize.SqlWords;
import java.util.Optional;

/** What a generated column is computed from must be as it shall be, or the server cannot compute it. */
final class GeneratedSources {

    private GeneratedSources() {}

    static Optional<Objection> objection(TableTask task, String expression) {
        return task.wanted().columns().stream()
                .filter(source -> source.generatedAs().isEmpty() && SqlWords.uses(expression, source.name()))
                .flatMap(source -> obstacle(task, source).stream())
                .findFirst()
                .map(text -> Objection.of(PlanCode.GENERATED_CHANGE, text));
    }

    private static Optional<String> obstacle(TableTask task, Column source) {
        boolean key = task.wanted().isKeyColumn(source.name());
        Optional<Column> actual = task.current().column(source.name());
        if (actual.isEmpty()) {
            return AddRules.objection(task, source, key)
                    .map(objection -> "It is computed from " + source.name() + ", which the table does not get.");
        }
        boolean stays = !actual.get().type().equals(source.type())
                && !task.draft().options().mayReplace(task.name(), source.name())
                && ModifyRules.objection(task, actual.get(), source).isPresent();
        return stays
                ? Optional.of("It is computed from " + source.name() + ", which stays "
                        + actual.get().type() + '.')
                : Optional.empty();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.lint.Linter;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.plan.draft.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether CREATE accepts an object as a plan leaves it; what was wrong with it before does not count.
 *
 * <p>ALTER accepts some tables that nobody could create again, and some properties: the latter have rules of their own.
 */
final class ValidityCheck {

    private ValidityCheck() {}

    /** Reports every new error as a refusal; false if there is one. */
    static boolean accepts(Draft draft, Change change, Optional<SchemaObject> before, SchemaObject after) {
        List<Message> errors = newErrors(draft, before, after);
        errors.forEach(error -> draft.refuse(change, error, false));
        return errors.isEmpty();
    }

    /** What CREATE would have against the object now, and had not before. */
    static List<Message> newErrors(Draft draft, Optional<SchemaObject> before, SchemaObject after) {
        List<Message> errors = new ArrayList<>(errors(draft, after));
        before.ifPresent(object -> {
            errors.removeAll(errors(draft, object));
            errors.removeIf(error -> error.code() == ModelCode.PROPERTY);
        });
        return errors;
    }

    private static List<Message> errors(Draft draft, SchemaObject object) {
        return Linter.lint(object, draft.options().server()).stream()
                .filter(message -> message.severity() == Severity.ERROR)
                .toList();
    }
}

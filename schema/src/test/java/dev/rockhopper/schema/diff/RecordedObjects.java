/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.diff;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCase.RecordedStatement;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.shown.ShownObjects;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.OtherStatement;
import dev.rockhopper.schema.statement.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The objects of a recorded script that were created and not touched again: as written, and as shown. */
record RecordedObjects(Map<String, SchemaObject> written, Map<String, SchemaObject> shown) {

    static RecordedObjects of(ConformanceCase recorded) {
        Map<String, SchemaObject> written = new LinkedHashMap<>();
        List<Statement> accepted = recorded.statements().stream()
                .filter(RecordedStatement::ok)
                .map(statement -> DdlParser.parse(statement.sql()))
                .toList();
        Map<String, SchemaObject> shown = new LinkedHashMap<>();
        if (accepted.stream().allMatch(RecordedObjects::onlyCreates)) {
            accepted.forEach(
                    statement -> created(statement).ifPresent(object -> written.putIfAbsent(object.name(), object)));
            for (String name : recorded.objects().keySet()) {
                recorded.showCreate(name)
                        .flatMap(sql -> ShownObjects.read(sql, "c"))
                        .ifPresent(object -> shown.put(name, object));
            }
            written.keySet().retainAll(shown.keySet());
            shown.keySet().retainAll(written.keySet());
        }
        return new RecordedObjects(written, shown);
    }

    private static boolean onlyCreates(Statement statement) {
        boolean replaces = statement instanceof CreateView view && view.orReplace();
        return created(statement).isPresent() && !replaces
                || statement instanceof OtherStatement other && other.kind() == OtherStatement.Kind.QUERY;
    }

    private static Optional<SchemaObject> created(Statement statement) {
        if (statement instanceof CreateTable create) {
            return Optional.of(create.table());
        }
        if (statement instanceof CreateView create) {
            return Optional.of(create.view());
        }
        return statement instanceof CreateMaterializedView create ? Optional.of(create.view()) : Optional.empty();
    }
}

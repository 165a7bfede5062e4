/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.evolve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCase.RecordedStatement;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.conformance.LostClauses;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.diff.Change;
import dev.rockhopper.schema.diff.DiffOptions;
import dev.rockhopper.schema.diff.SchemaDiff;
import dev.rockhopper.schema.diff.TableChange;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Folding what a real frontend accepted gives what it then showed. */
class RecordedFoldTest {

    private static final ServerProfile OLDER = new ServerProfile(ServerVersion.parse("3.5.0"), RunMode.SHARED_NOTHING);

    private final List<String> failures = new ArrayList<>();
    private int count;

    @Test
    void theFoldIsWhatTheNewestServerShows() {
        try (Stream<ConformanceCase> cases = ConformanceCases.newest()) {
            cases.forEach(each -> check(each, ServerProfile.NEWEST));
        }
        report(1000);
    }

    /** The older server rewrote the text of views, and lost clauses that it accepted together: these cases are left out. */
    @Test
    void theFoldIsWhatTheOlderServerShows() {
        try (Stream<ConformanceCase> cases = ConformanceCases.older()) {
            cases.filter(each -> !each.file().contains("view"))
                    .filter(each -> each.statements().stream().noneMatch(LostClauses::inAnswer))
                    .forEach(each -> check(each, OLDER));
        }
        report(200);
    }

    private void report(int least) {
        System.out.println("fold " + (count - failures.size()) + "/" + count);
        assertThat(failures).isEmpty();
        assertThat(count).isGreaterThan(least);
    }

    private void check(ConformanceCase recorded, ServerProfile server) {
        Optional<Schema> shown = shown(recorded);
        boolean onlyCreates = recorded.statements().size() == 1;
        if (shown.isEmpty() || onlyCreates) {
            return;
        }
        count++;
        try {
            List<Change> changes = SchemaDiff.between(shown.get(), fold(recorded), DiffOptions.of(server));
            List<Object> differences =
                    changes.stream().flatMap(RecordedFoldTest::essence).toList();
            if (!differences.isEmpty()) {
                failures.add(recorded + ": " + differences);
            }
        } catch (RockhopperException e) {
            failures.add(recorded + ": " + e.getMessage());
        }
    }

    /** Empty if the server could not print an object, or printed what no parser can read. */
    private static Optional<Schema> shown(ConformanceCase recorded) {
        Schema schema = Schema.empty().inDatabase("c");
        for (String name : recorded.objects().keySet()) {
            try {
                Optional<String> text = recorded.showCreate(name);
                if (text.isEmpty()) {
                    return Optional.empty();
                }
                schema = SchemaFold.apply(schema, DdlParser.parse(text.get()));
            } catch (RockhopperException e) {
                return Optional.empty();
            }
        }
        return Optional.of(schema);
    }

    private static Schema fold(ConformanceCase recorded) {
        Schema schema = Schema.empty().inDatabase("c");
        for (RecordedStatement statement : recorded.statements()) {
            if (statement.ok() && !LostClauses.isCancelled(statement)) {
                schema = SchemaFold.apply(schema, DdlParser.parse(statement.sql()));
            }
        }
        return withoutRollups(schema);
    }

    /** SHOW CREATE TABLE does not print them. */
    private static Schema withoutRollups(Schema schema) {
        Schema result = schema;
        for (Table table : schema.all(Table.class)) {
            result = result.with(table.toBuilder().rollups(List.of()).build());
        }
        return result;
    }

    /** The server adds casts to generated expressions; whether those mean the same is not the fold's business. */
    private static Stream<Object> essence(Change change) {
        if (!(change instanceof Change.TableAltered altered)) {
            return Stream.of(change);
        }
        return altered.changes().stream()
                .filter(each -> !(each instanceof TableChange.ColumnModified modified
                        && modified.actual().generatedAs().isPresent()
                        && modified.actual()
                                .withGeneratedAs(modified.wanted().generatedAs())
                                .equals(modified.wanted())))
                .map(Object.class::cast);
    }
}

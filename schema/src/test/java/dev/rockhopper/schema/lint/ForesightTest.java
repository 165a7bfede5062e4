/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCase.RecordedStatement;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law of foresight: the linter says of each recorded CREATE what the frontend said. */
class ForesightTest {

    private static final ServerProfile NEWEST = new ServerProfile(new ServerVersion(4, 1, 0), RunMode.SHARED_NOTHING);
    private static final ServerProfile OLDER = new ServerProfile(new ServerVersion(3, 5, 0), RunMode.SHARED_NOTHING);

    private static final Pattern CREATE =
            Pattern.compile("\\s*CREATE\\s+(OR\\s+REPLACE\\s+)?(TABLE|VIEW|MATERIALIZED).*", Pattern.DOTALL);

    /** Needs the frontend's typing of expressions, or what exists besides the object. */
    private static final Pattern NOT_COUNTED = Pattern.compile(
            "Illegal expression type for Generated Column|already exists|Unknown table|cannot be resolved",
            Pattern.CASE_INSENSITIVE);

    private final List<String> missed = new ArrayList<>();
    private final List<String> falseRefusals = new ArrayList<>();
    private int total;

    @Test
    void theLinterSaysWhatTheFrontendSays() {
        check(ConformanceCases.newest(), NEWEST);
        check(ConformanceCases.older(), OLDER);
        int agreed = total - missed.size() - falseRefusals.size();
        System.out.printf("foresight: %d/%d, false refusals %d%n", agreed, total, falseRefusals.size());
        if (Boolean.getBoolean("rockhopper.missed")) {
            missed.forEach(System.out::println);
        }
        assertThat(falseRefusals).isEmpty();
        assertThat(agreed * 100.0 / total).isGreaterThanOrEqualTo(98);
        assertThat(total).isGreaterThan(4000);
    }

    private void check(Stream<ConformanceCase> cases, ServerProfile server) {
        try (cases) {
            cases.forEach(recorded -> {
                Schema known = Schema.empty();
                for (RecordedStatement statement : recorded.statements()) {
                    if (CREATE.matcher(statement.sql()).matches()) {
                        check(recorded, statement, known, server);
                    }
                    known = statement.ok() ? after(known, statement.sql()) : known;
                }
            });
        }
    }

    /** With what the statement makes; the same if it makes nothing that the fold knows. */
    private static Schema after(Schema known, String sql) {
        try {
            return SchemaFold.apply(known, DdlParser.parse(sql));
        } catch (RockhopperException e) {
            return known;
        }
    }

    private void check(ConformanceCase recorded, RecordedStatement statement, Schema known, ServerProfile server) {
        String answer = statement.json().path("error").path("message").asString("");
        if (NOT_COUNTED.matcher(answer).find()) {
            return;
        }
        total++;
        Optional<String> refusal = refusal(statement.sql(), known, server);
        if (statement.ok() && refusal.isPresent()) {
            falseRefusals.add(recorded + ": " + refusal.get() + " | " + statement.sql());
        } else if (!statement.ok() && refusal.isEmpty()) {
            missed.add(recorded + ": " + answer + " | " + statement.sql());
        }
    }

    private static Optional<String> refusal(String sql, Schema known, ServerProfile server) {
        try {
            return object(DdlParser.parse(sql)).stream()
                    .flatMap(object -> findings(object, known, server))
                    .filter(message -> message.severity() == Severity.ERROR)
                    .map(Message::toString)
                    .findFirst();
        } catch (RockhopperException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** What is wrong with the object itself, and beside the others. */
    private static Stream<Message> findings(SchemaObject object, Schema known, ServerProfile server) {
        return Stream.concat(Linter.lint(object, server).stream(), Linter.lint(object, known.with(object)).stream());
    }

    private static Optional<SchemaObject> object(Statement statement) {
        if (statement instanceof CreateTable create) {
            return Optional.of(create.table());
        }
        if (statement instanceof CreateView create) {
            return Optional.of(create.view());
        }
        return statement instanceof CreateMaterializedView create ? Optional.of(create.view()) : Optional.empty();
    }
}

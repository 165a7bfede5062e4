/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.migration;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.statement.Statement;
import java.util.List;
import java.util.Optional;

/** One step of a migration, as recorded. */
public sealed interface RecordedStep {

    /** What the step does to the schema, as statements that the fold of migrations knows; empty when it changes nothing. */
    List<Statement> effect();

    /** What is sent to that server; empty for a step that sends no statement of its own. */
    Optional<String> sql(ServerProfile server);

    /**
     * A typed operation.
     *
     * @param statement what is rendered and sent to the server
     */
    record Typed(Statement statement) implements RecordedStep {

        @Override
        public List<Statement> effect() {
            return List.of(statement);
        }

        @Override
        public Optional<String> sql(ServerProfile server) {
            return Optional.of(new DdlRenderer(server).render(statement));
        }
    }

    /**
     * SQL as a person wrote it.
     *
     * @param sql what is sent to the server: as written, without the final semicolon
     * @param statement the same, understood as far as possible
     * @param effect what was understood, or else stated
     */
    record Sql(String sql, Statement statement, List<Statement> effect) implements RecordedStep {

        public Sql {
            effect = List.copyOf(effect);
        }

        @Override
        public Optional<String> sql(ServerProfile server) {
            return Optional.of(sql);
        }
    }

    /**
     * Java code.
     *
     * @param name for people and for the journal
     * @param task the code
     * @param effect what it was stated to do to the schema
     */
    record Data(String name, DataTask task, List<Statement> effect) implements RecordedStep {

        public Data {
            effect = List.copyOf(effect);
        }

        @Override
        public Optional<String> sql(ServerProfile server) {
            return Optional.empty();
        }
    }

    /**
     * No way back: a method that records this step cannot be run.
     *
     * @param reason for people
     */
    record Irreversible(String reason) implements RecordedStep {

        @Override
        public List<Statement> effect() {
            return List.of();
        }

        @Override
        public Optional<String> sql(ServerProfile server) {
            return Optional.empty();
        }
    }
}

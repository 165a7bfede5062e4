/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.live.PlainStatements;
import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.ddl.TableReferences;
import dev.rockhopper.schema.ddl.render.Sql;
import dev.rockhopper.schema.evolve.LocalNames;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.model.ForeignNames;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.statement.AlterClause;
import dev.rockhopper.schema.statement.AlterMaterializedView;
import dev.rockhopper.schema.statement.AlterTable;
import dev.rockhopper.schema.statement.AlterView;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateView;
import dev.rockhopper.schema.statement.ObjectName;
import dev.rockhopper.schema.statement.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What views read outside of the model, in external catalogs and in databases of others, must be there: the server analyses the query when the
 * view is made. Source: FE class {@code ViewAnalyzer}.
 */
public final class BasesElsewhere implements Precondition {

    @Override
    public List<Message> check(Facts facts) throws SQLException {
        Look look = new Look(facts.connection(), facts.live());
        List<Message> findings = new ArrayList<>();
        for (OpenStep step : facts.steps()) {
            for (Statement statement : step.statements()) {
                for (String text : look.at(statement)) {
                    findings.add(
                            Message.error(
                                    RunCode.PRECONDITION,
                                    step.place(),
                                    text,
                                    "Correct the query, or bring in what it reads (CREATE EXTERNAL CATALOG …). Nothing was changed."));
                }
            }
        }
        return findings;
    }

    /**
     * The same for statements that are only planned.
     *
     * @return warnings
     */
    public static List<Message> warnings(Connection connection, Schema live, List<Statement> statements)
            throws SQLException {
        Look look = new Look(connection, live);
        List<Message> findings = new ArrayList<>();
        for (Statement statement : statements) {
            for (String text : look.at(statement)) {
                findings.add(Message.warning(
                        RunCode.PRECONDITION,
                        LocalNames.target(statement).map(ObjectName::shown).orElse(""),
                        text,
                        "The upgrade is refused as long as that is so."));
            }
        }
        return findings;
    }

    /** Looks at statements in their order: what one makes, the next may read. */
    private static final class Look {

        private final Connection connection;
        private final Schema live;
        private final Set<String> made = new HashSet<>();
        private final Map<ObjectName, Optional<String>> asked = new HashMap<>();

        private Look(Connection connection, Schema live) {
            this.connection = connection;
            this.live = live;
        }

        List<String> at(Statement statement) throws SQLException {
            List<String> missing = new ArrayList<>();
            Optional<String> query = query(statement);
            if (query.isPresent()) {
                for (ObjectName name : TableReferences.of(query.get())) {
                    fault(name).ifPresent(fault -> missing.add("It reads " + name.shown() + ": " + fault));
                }
            }
            LocalNames.target(statement).map(name -> name.key(live.database())).ifPresent(name -> {
                made.add(name);
                newName(statement).ifPresent(to -> made.add(ForeignNames.beside(name, to)));
            });
            return missing;
        }

        private static Optional<String> newName(Statement statement) {
            if (statement instanceof AlterTable alter
                    && alter.clauses().get(0) instanceof AlterClause.RenameTable rename) {
                return Optional.of(rename.to());
            }
            return statement instanceof AlterMaterializedView alter
                            && alter.action() instanceof AlterMaterializedView.Rename rename
                    ? Optional.of(rename.to())
                    : Optional.empty();
        }

        private Optional<String> fault(ObjectName name) throws SQLException {
            String key = name.key(live.database());
            boolean known = name.database().isEmpty()
                    || (!name.isExternal()
                            && (key.equals(name.name())
                                    || made.contains(key)
                                    || live.object(key).isPresent()));
            if (known) {
                return Optional.empty();
            }
            if (!asked.containsKey(name)) {
                asked.put(name, describe(name));
            }
            return asked.get(name);
        }

        /** The server's word; who may not look at an object may not read it either, but that is a matter of rights. */
        private Optional<String> describe(ObjectName name) throws SQLException {
            try (java.sql.Statement statement = PlainStatements.on(connection)) {
                statement.execute("DESC " + Sql.name(name));
                return Optional.empty();
            } catch (SQLException e) {
                if (ServerErrors.isConnectionFailure(e)) {
                    throw e;
                }
                return ServerErrors.isAccessDenied(e) ? Optional.empty() : Optional.of(ServerErrors.text(e));
            }
        }
    }

    private static Optional<String> query(Statement statement) {
        if (statement instanceof CreateView create) {
            return Optional.of(create.view().query());
        } else if (statement instanceof CreateMaterializedView create) {
            return Optional.of(create.view().query());
        }
        return statement instanceof AlterView alter && alter.action() instanceof AlterView.Redefine redefine
                ? Optional.of(redefine.query())
                : Optional.empty();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RunCode;
import dev.rockhopper.schema.message.Severity;
import dev.rockhopper.schema.statement.Statement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Rights that the run itself or a step needs, and that no grant gives: all of them at once, with the GRANT for each. */
final class Rights implements Precondition {

    @Override
    public List<Message> check(Facts facts) throws SQLException {
        Optional<Grants> grants = Grants.read(facts.connection());
        if (grants.isEmpty()) {
            return List.of();
        }
        Map<String, Missing> missing = new LinkedHashMap<>();
        needs(facts).forEach((need, place) -> {
            if (!grants.get().give(need)) {
                missing.computeIfAbsent(need.scope(), scope -> new Missing(place, need.database()))
                        .privileges
                        .add(need.grantable());
            }
        });
        if (missing.isEmpty()) {
            return List.of();
        }
        String user = CurrentUser.of(facts.connection());
        List<Message> findings = new ArrayList<>();
        missing.forEach((scope, each) -> findings.add(message(scope, each, user, grants.get(), facts.database())));
        return findings;
    }

    /** What is missing on one object. */
    private static final class Missing {
        final String place;
        final String database;
        final Set<String> privileges = new LinkedHashSet<>();

        Missing(String place, String database) {
            this.place = place;
            this.database = database;
        }
    }

    /** Each need with the place where it comes up first. */
    private static Map<Need, String> needs(Facts facts) {
        Map<Need, String> needs = new LinkedHashMap<>();
        own(facts).forEach(need -> needs.put(need, facts.database() + ", lock and journal"));
        for (String other : facts.others()) {
            lock(other).forEach(need -> needs.put(need, other + ", lock"));
        }
        Needs all = new Needs(facts.database(), facts.live());
        for (OpenStep step : facts.steps()) {
            for (Statement statement : step.statements()) {
                all.of(statement).forEach(need -> needs.putIfAbsent(need, step.place()));
            }
        }
        return needs;
    }

    /** The lock is a view, which comes and goes. */
    private static List<Need> lock(String database) {
        return List.of(Need.onDatabase("CREATE VIEW", database), Need.onAll("DROP", "VIEW", database));
    }

    /** The lock, and the books, which are tables. */
    private static List<Need> own(Facts facts) {
        String database = facts.database();
        List<Need> needs = new ArrayList<>(lock(database));
        if (!facts.booksExist()) {
            needs.add(Need.onDatabase("CREATE TABLE", database));
        }
        for (String privilege : List.of("SELECT", "INSERT", "DELETE")) {
            if (facts.booksExist()) {
                needs.add(Need.on(privilege, Need.TABLE, database, facts.books().history()));
                needs.add(Need.on(privilege, Need.TABLE, database, facts.books().journal()));
            } else {
                needs.add(Need.onAll(privilege, Need.TABLE, database));
            }
        }
        return needs;
    }

    private static Message message(String scope, Missing missing, String user, Grants grants, String database) {
        String privileges = String.join(", ", missing.privileges);
        boolean certain = grants.decide(database) || grants.decide(missing.database);
        String idle = grants.idleRoles().isEmpty()
                ? ""
                : " Or, if a role gives it that is granted and not active (" + String.join(", ", grants.idleRoles())
                        + "): SET DEFAULT ROLE ALL TO " + user + ";";
        return new Message(
                RunCode.PRECONDITION,
                certain ? Severity.ERROR : Severity.WARNING,
                missing.place,
                "The user " + user + " lacks " + privileges + " on " + scope + ".",
                "GRANT " + privileges + " ON " + scope + " TO USER " + user + ";" + idle
                        + (certain ? " Nothing was changed." : " That is, if the step is refused."));
    }
}

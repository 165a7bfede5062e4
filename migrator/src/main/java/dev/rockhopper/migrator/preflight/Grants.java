/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.live.PlainStatements;
import dev.rockhopper.live.ServerErrors;
import dev.rockhopper.schema.statement.ObjectName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What SHOW GRANTS says of the user and its roles, roles of roles included. Source of the forms: FE class {@code ShowExecutor}. */
final class Grants {

    /**
     * A right that a step needs.
     *
     * @param privilege for example {@code CREATE TABLE}
     * @param database in which
     * @param table on which; empty: on the database itself
     */
    record Need(String privilege, String database, Optional<String> table) {

        static Need onDatabase(String privilege, ObjectName object, String current) {
            return new Need(privilege, object.database().orElse(current), Optional.empty());
        }

        static Need onTable(String privilege, ObjectName object, String current) {
            return new Need(privilege, object.database().orElse(current), Optional.of(object.name()));
        }

        String scope() {
            return table.map(name -> "TABLE " + database + "." + name).orElse("DATABASE " + database);
        }
    }

    private static final Pattern ROLES = Pattern.compile("GRANT\\s+('.*')\\s+TO\\s+.*", Pattern.DOTALL);
    private static final Pattern RIGHTS = Pattern.compile("GRANT\\s+(.*?)\\s+ON\\s+(.*?)\\s+TO\\s+.*", Pattern.DOTALL);

    /** Built-in roles that may change every table. */
    private static final Set<String> ALMIGHTY = Set.of("root", "db_admin");

    private final List<String[]> rights = new ArrayList<>();
    private boolean almighty;

    private Grants() {}

    /** What one grant alone gives; roles that it names are not followed. */
    static Grants of(String grant) {
        Grants grants = new Grants();
        grants.almighty = grants.add(grant).stream().anyMatch(ALMIGHTY::contains);
        return grants;
    }

    /** Reads them; empty if the user may not ask. */
    static Optional<Grants> read(Connection connection) throws SQLException {
        try {
            Grants grants = new Grants();
            Deque<String> roles = new ArrayDeque<>(grants.add(connection, "SHOW GRANTS"));
            Set<String> seen = new HashSet<>();
            while (!roles.isEmpty()) {
                String role = roles.pop();
                grants.almighty |= ALMIGHTY.contains(role);
                if (!grants.almighty && seen.add(role)) {
                    roles.addAll(grants.add(connection, "SHOW GRANTS FOR ROLE '" + role.replace("'", "''") + "'"));
                }
            }
            return Optional.of(grants);
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private List<String> add(Connection connection, String sql) throws SQLException {
        List<String> roles = new ArrayList<>();
        try (Statement statement = PlainStatements.on(connection);
                ResultSet rows = statement.executeQuery(sql)) {
            int last = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                roles.addAll(add(String.valueOf(rows.getString(last))));
            }
        }
        return roles;
    }

    /** Adds one grant; gives the roles that it names. */
    private List<String> add(String grant) {
        Matcher right = RIGHTS.matcher(grant.strip());
        if (right.matches()) {
            rights.add(new String[] {right.group(1), right.group(2).replace("`", "")});
            return List.of();
        }
        Matcher named = ROLES.matcher(grant.strip());
        if (!named.matches()) {
            return List.of();
        }
        return Arrays.stream(named.group(1).split(","))
                .map(role -> role.strip().replace("'", ""))
                .toList();
    }

    /** Whether a grant gives the right. */
    boolean give(Need need) {
        return almighty || rights.stream().anyMatch(right -> names(right[0], need) && covers(right[1], need));
    }

    private static boolean names(String privileges, Need need) {
        return Arrays.stream(privileges.split(","))
                .map(each -> each.strip().toUpperCase(java.util.Locale.ROOT))
                .anyMatch(each -> each.equals(need.privilege()) || each.equals("ALL") || each.equals("ALL PRIVILEGES"));
    }

    private static boolean covers(String scope, Need need) {
        String kind = need.table().isPresent() ? "TABLE" : "DATABASE";
        if (scope.equals("ALL " + kind + "S") || scope.equals("ALL " + kind + "S IN ALL DATABASES")) {
            return true;
        }
        if (need.table().isEmpty()) {
            return named(scope, "DATABASE ", need.database());
        }
        return named(scope, "ALL TABLES IN DATABASE ", need.database())
                || named(scope, "TABLE ", need.database() + "." + need.table().get());
    }

    /** A scope may name several objects. */
    private static boolean named(String scope, String beginning, String name) {
        String rest = scope.startsWith(beginning) ? scope.substring(beginning.length()) : "";
        return Arrays.stream(rest.split(",")).map(String::strip).anyMatch(name::equals);
    }
}

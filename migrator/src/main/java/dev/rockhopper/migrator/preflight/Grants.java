/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import dev.rockhopper.live.PlainStatements;
import dev.rockhopper.live.ServerErrors;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What SHOW GRANTS says of the user and of the roles that are active in its session, roles of roles included.
 *
 * <p>A role that is granted and not active gives nothing. Source: FE classes {@code ShowExecutor} (the forms), {@code AuthorizationMgr}.
 */
final class Grants {

    private static final Pattern ROLES = Pattern.compile("GRANT\\s+('.*')\\s+TO\\s+.*", Pattern.DOTALL);
    private static final Pattern RIGHTS = Pattern.compile("GRANT\\s+(.*?)\\s+ON\\s+(.*?)\\s+TO\\s+.*", Pattern.DOTALL);

    /** Built-in roles that may change every object. */
    private static final Set<String> ALMIGHTY = Set.of("root", "db_admin");

    /** The role that everybody has. */
    private static final String PUBLIC = "public";

    private final List<String[]> rights = new ArrayList<>();
    private final Set<String> idle = new HashSet<>();
    private boolean almighty;
    private boolean complete = true;

    private Grants() {}

    /** What one grant alone gives; roles that it names are not followed. */
    static Grants of(String grant) {
        Grants grants = new Grants();
        grants.almighty = grants.add(grant).stream().anyMatch(ALMIGHTY::contains);
        return grants;
    }

    /** Reads them; empty if the server does not tell. */
    static Optional<Grants> read(Connection connection) throws SQLException {
        try {
            Grants grants = new Grants();
            Set<String> granted = new HashSet<>(grants.rows(connection, "SHOW GRANTS"));
            Set<String> active = active(connection).orElse(granted);
            grants.follow(connection, active);
            granted.removeAll(active);
            grants.idle.addAll(granted);
            return Optional.of(grants);
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private void follow(Connection connection, Collection<String> from) throws SQLException {
        Deque<String> roles = new ArrayDeque<>(from);
        roles.add(PUBLIC);
        Set<String> seen = new HashSet<>();
        while (!roles.isEmpty()) {
            String role = roles.pop();
            almighty |= ALMIGHTY.contains(role);
            if (!almighty && seen.add(role)) {
                roles.addAll(ofRole(connection, role));
            }
        }
    }

    /** A user may not see every role; what such a role gives is not known. */
    private List<String> ofRole(Connection connection, String role) throws SQLException {
        try {
            return rows(connection, "SHOW GRANTS FOR ROLE '" + role.replace("'", "''") + "'");
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
            complete &= role.equals(PUBLIC);
            return List.of();
        }
    }

    /** Empty where the server knows no such function. */
    private static Optional<Set<String>> active(Connection connection) throws SQLException {
        try (Statement statement = PlainStatements.on(connection);
                ResultSet rows = statement.executeQuery("SELECT CURRENT_ROLE()")) {
            rows.next();
            Set<String> roles = new HashSet<>();
            for (String role : String.valueOf(rows.getString(1)).split(",")) {
                roles.add(role.strip());
            }
            roles.removeAll(Set.of("NONE", "null", ""));
            return Optional.of(roles);
        } catch (SQLException e) {
            if (ServerErrors.isConnectionFailure(e)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private List<String> rows(Connection connection, String sql) throws SQLException {
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
        return almighty || rights.stream().anyMatch(right -> need.isAmong(right[0]) && need.isCovered(right[1]));
    }

    /**
     * Whether what they do not give is missing for certain: every role could be read, and they speak of the database at all. Where another
     * system decides (Ranger), they say nothing.
     */
    boolean decide(String database) {
        return complete
                && rights.stream()
                        .anyMatch(right -> right[1].contains("ALL DATABASES")
                                || right[1].matches("(?s).*\\b\\Q" + database + "\\E\\b.*"));
    }

    /** Roles that are granted and not active, in order. */
    List<String> idleRoles() {
        return idle.stream().sorted().toList();
    }
}

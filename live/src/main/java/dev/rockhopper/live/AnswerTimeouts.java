/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Executor;

/**
 * Keeps a connection from waiting for ever: of their own, the drivers wait without end for a server that was suspended or whose answer got lost,
 * even while they log in. What the user states for the driver counts.
 */
final class AnswerTimeouts {

    private static final Executor SAME_THREAD = Runnable::run;
    private static final Duration LONGEST_LOGIN = Duration.ofSeconds(30);
    private static final String CONNECT = "connectTimeout";
    private static final String READ = "socketTimeout";

    private final ConnectionSettings settings;

    AnswerTimeouts(ConnectionSettings settings) {
        this.settings = settings;
    }

    /** The limits of connecting and of logging in; both drivers name them alike. */
    void addTo(Properties properties) {
        Duration answer = settings.answerTimeout();
        Duration login = answer.isZero() || answer.compareTo(LONGEST_LOGIN) > 0 ? LONGEST_LOGIN : answer;
        for (String name : new String[] {CONNECT, READ}) {
            if (!states(name)) {
                properties.setProperty(name, Long.toString(login.toMillis()));
            }
        }
    }

    /** The limit of all that follows. */
    void apply(Connection connection) throws SQLException {
        if (!states(READ)) {
            connection.setNetworkTimeout(SAME_THREAD, (int)
                    Math.min(Integer.MAX_VALUE, settings.answerTimeout().toMillis()));
        }
    }

    private boolean states(String name) {
        String parameters = settings.url().toLowerCase(Locale.ROOT);
        return settings.properties().keySet().stream().anyMatch(name::equalsIgnoreCase)
                || parameters.matches("(?s).*[?&]" + name.toLowerCase(Locale.ROOT) + "=.*");
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.live;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How to reach a server.
 *
 * @param url a JDBC URL of the MySQL or MariaDB driver, with or without a database
 * @param user the user; empty when the URL or the driver knows
 * @param password never printed
 * @param properties passed to the driver as they are (TLS settings and the like)
 * @param answerTimeout how long the server may take to answer before the connection counts as lost; zero: for ever
 */
public record ConnectionSettings(
        String url,
        Optional<String> user,
        Optional<String> password,
        Map<String, String> properties,
        Duration answerTimeout) {

    private static final Duration ANSWER_TIMEOUT = Duration.ofMinutes(15);

    public ConnectionSettings {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(password, "password");
        properties = Map.copyOf(properties);
    }

    /** Settings without driver properties; {@code user} and {@code password} may be null. */
    public static ConnectionSettings of(String url, String user, String password) {
        return new ConnectionSettings(
                url, Optional.ofNullable(user), Optional.ofNullable(password), Map.of(), ANSWER_TIMEOUT);
    }

    /** The URL as people may see it: without user, password and parameters. */
    public String displayUrl() {
        return JdbcUrls.withoutSecrets(url);
    }

    /** The same server without its password. */
    @Override
    public String toString() {
        return displayUrl() + user.map(name -> " as " + name).orElse("");
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import dev.rockhopper.live.JdbcUrls;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How to reach a server, or what to assume of it.
 *
 * @param url JDBC URL; see {@link #requireUrl()}
 * @param user the user
 * @param password never printed
 * @param databases stated databases; empty: the one of the URL, which belongs to them in any case where migrations run
 * @param driver properties for the JDBC driver
 * @param answerTimeout how long the server may take to answer before the connection counts as lost; zero: for ever
 * @param version stated version
 * @param runMode stated run mode
 */
public record ServerSettings(
        Optional<String> url,
        Optional<String> user,
        Optional<Secret> password,
        List<String> databases,
        Map<String, String> driver,
        Duration answerTimeout,
        Optional<ServerVersion> version,
        Optional<RunMode> runMode) {

    public ServerSettings {
        databases = List.copyOf(databases);
        driver = Map.copyOf(driver);
    }

    /** The URL; throws RH8003 when there is none. */
    public String requireUrl() {
        return url.orElseThrow(() -> Problems.missing(SettingKey.URL, "This command needs a server."));
    }

    /** The database of the URL, in which also the books lie; empty if it names none. */
    public Optional<String> ownDatabase() {
        return url.map(JdbcUrls::database)
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .filter(name -> !name.isEmpty());
    }

    /** The stated databases but the one of the URL. */
    public List<String> otherDatabases() {
        return databases.stream()
                .filter(name -> ownDatabase().filter(name::equals).isEmpty())
                .distinct()
                .toList();
    }

    /** The server to plan for when there is no connection: the newest, shared-nothing, unless stated otherwise. */
    public ServerProfile assumed() {
        return new ServerProfile(version.orElse(ServerVersion.NEWEST), runMode.orElse(RunMode.SHARED_NOTHING));
    }

    /** These settings for another URL. */
    public ServerSettings withUrl(String other) {
        return new ServerSettings(
                Optional.of(other), user, password, databases, driver, answerTimeout, version, runMode);
    }
}

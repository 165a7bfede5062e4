/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The settings of Rockhopper: in the file with the prefix {@code rockhopper.}, in the environment as {@code ROCKHOPPER_…}. */
public enum SettingKey {
    URL("url", "JDBC URL of the FE, with the database: jdbc:mysql://host:9030/database"),
    USER("user", "user of the database"),
    PASSWORD("password", "password; better in ROCKHOPPER_PASSWORD or in a file"),
    PASSWORD_FILE("password-file", "file that holds the password and nothing else"),
    DATABASES("databases", "databases that belong to the model, separated by commas; else the one of the URL"),
    CLASSPATH("classpath", "compiled entities and what they need: folders and jars"),
    PACKAGES("packages", "packages of the entities, separated by commas; all below them count"),
    DIRECTORY("directory", "folder of the migrations"),
    PACKAGE("package", "Java package of the migrations"),
    FORMAT("format", "what new migrations are written in: java, sql or flyway"),
    NAMING("naming", "names of tables and columns: jpa, spring or a physical naming strategy's class"),
    HISTORY_NAME("history.name", "beginning of the names of Rockhopper's own tables"),
    SERVER_VERSION("server-version", "version of the server when there is no connection to it, for example 3.5.2"),
    RUN_MODE("run-mode", "run mode of that server: shared-nothing or shared-data"),
    JOB_TIMEOUT("job-timeout", "how long one step may wait for its job, or move rows: 30s, 10m, 24h"),
    LOCK_TIMEOUT("lock-timeout", "how long to wait for another run: 30s, 10m"),
    ANSWER_TIMEOUT("answer-timeout", "how long the server may take to answer before the connection counts as lost"),
    RECONNECT_TIMEOUT("reconnect-timeout", "how long a run tries to connect again after it lost the connection"),
    LARGE_TABLE("large-table", "size from which rewriting a table needs --allow rewrite: 500MB, 10GB"),
    INCLUDE("include", "objects that count, as patterns with * and ?, separated by commas"),
    EXCLUDE("exclude", "objects that do not count"),
    IGNORE_COLUMNS("ignore.columns", "columns that do not count, as patterns: etl_*, orders.legacy"),
    IGNORE_PROPERTIES("ignore.properties", "properties that do not count, as patterns: replication_num, orders.*"),
    TABLE_PREFIX("table-prefix", "how the names of all objects of this application begin; the others do not count");

    /** Settings that begin so name properties of Rockhopper's own tables. */
    static final String HISTORY_PROPERTY = "history.property.";

    /** Settings that begin so are passed to the JDBC driver. */
    static final String DRIVER = "driver.";

    private final String name;
    private final String description;

    SettingKey(String name, String description) {
        this.name = name;
        this.description = description;
    }

    /** The name without prefix, for example {@code job-timeout}. */
    public String key() {
        return name;
    }

    /** One line for people. */
    public String description() {
        return description;
    }

    /** The variable of the environment, for example {@code ROCKHOPPER_JOB_TIMEOUT}. */
    public String variable() {
        return "ROCKHOPPER_" + name.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
    }

    static Optional<SettingKey> named(String name) {
        return Arrays.stream(values()).filter(key -> key.name.equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(SettingKey::key).toList();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Settings {@code rockhopper.*} of an application. Those that the command line has, too, have the same names; one that does not exist keeps
 * the application from starting, as a filter that is silently not used could cost a table.
 */
@ConfigurationProperties(value = "rockhopper", ignoreUnknownFields = false)
public class RockhopperProperties {

    /** What happens when the application starts. */
    public enum Mode {
        /** The application starts only if all its revisions are applied and the database is what the entities need. */
        VALIDATE,
        /** Pending revisions are applied first; then as for validate. */
        UPGRADE,
        /** Nothing. */
        OFF
    }

    /** What happens when the application starts. */
    private Mode mode = Mode.VALIDATE;

    /** Where the revisions are: folders of the class path or packages, and folders of the file system as file:path. */
    private List<String> locations = List.of("migrations");

    /** JDBC URL with the database, where it is not that of the data source. */
    private String url;

    /** Databases that the entities lie in, where they are several; else that of the URL. */
    private List<String> databases = List.of();

    /** User for the schema, where it is not that of the data source. */
    private String user;

    /** Password of this user. */
    private String password;

    /** Up to which revision an upgrade goes: head, heads, an id or its beginning, a label. */
    private String target = "heads";

    /** Hazards that an upgrade may take without a person: data-loss and the others that a plan names. */
    private List<String> allow = List.of();

    /** Whether the entities are compared with the database (Hibernate's validation, with all differences at once). */
    private boolean validateEntities = true;

    /** Whether a database that is ahead of the application is accepted, as while a new version is rolled out. */
    private boolean allowNewerDatabase = true;

    /** How long one step may wait for its job. */
    private Duration jobTimeout = Duration.ofDays(1);

    /** How long to wait while another instance runs its upgrade. */
    private Duration lockTimeout = Duration.ofMinutes(10);

    /** How long the server may take to answer before the connection counts as lost. */
    private Duration answerTimeout = Duration.ofMinutes(15);

    /** How long an upgrade tries to connect again after it lost the connection. */
    private Duration reconnectTimeout = Duration.ofMinutes(1);

    /** Size from which rewriting a table needs rockhopper.allow=rewrite. */
    private DataSize largeTable = DataSize.ofGigabytes(1);

    /** Objects that count, as patterns with * and ?; all by default. */
    private List<String> include = List.of();

    /** Objects that do not count. */
    private List<String> exclude = List.of();

    /** How the names of all objects of this application begin; the others do not count. */
    private String tablePrefix = "";

    /** What else does not count. */
    private Ignore ignore = new Ignore();

    /** Rockhopper's own tables. */
    private History history = new History();

    /** Properties for the JDBC driver. */
    private Map<String, String> driver = new LinkedHashMap<>();

    public Mode getMode() {
        return mode;
    }

    public void setMode(Mode mode) {
        this.mode = mode;
    }

    public List<String> getLocations() {
        return locations;
    }

    public void setLocations(List<String> locations) {
        this.locations = locations;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public List<String> getDatabases() {
        return databases;
    }

    public void setDatabases(List<String> databases) {
        this.databases = databases;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTarget() {
        return target;
    }

    public void setTarget(String target) {
        this.target = target;
    }

    public List<String> getAllow() {
        return allow;
    }

    public void setAllow(List<String> allow) {
        this.allow = allow;
    }

    public boolean isValidateEntities() {
        return validateEntities;
    }

    public void setValidateEntities(boolean validateEntities) {
        this.validateEntities = validateEntities;
    }

    public boolean isAllowNewerDatabase() {
        return allowNewerDatabase;
    }

    public void setAllowNewerDatabase(boolean allowNewerDatabase) {
        this.allowNewerDatabase = allowNewerDatabase;
    }

    public Duration getJobTimeout() {
        return jobTimeout;
    }

    public void setJobTimeout(Duration jobTimeout) {
        this.jobTimeout = jobTimeout;
    }

    public Duration getLockTimeout() {
        return lockTimeout;
    }

    public void setLockTimeout(Duration lockTimeout) {
        this.lockTimeout = lockTimeout;
    }

    public List<String> getInclude() {
        return include;
    }

    public void setInclude(List<String> include) {
        this.include = include;
    }

    public List<String> getExclude() {
        return exclude;
    }

    public void setExclude(List<String> exclude) {
        this.exclude = exclude;
    }

    public Duration getAnswerTimeout() {
        return answerTimeout;
    }

    public void setAnswerTimeout(Duration answerTimeout) {
        this.answerTimeout = answerTimeout;
    }

    public Duration getReconnectTimeout() {
        return reconnectTimeout;
    }

    public void setReconnectTimeout(Duration reconnectTimeout) {
        this.reconnectTimeout = reconnectTimeout;
    }

    public DataSize getLargeTable() {
        return largeTable;
    }

    public void setLargeTable(DataSize largeTable) {
        this.largeTable = largeTable;
    }

    public String getTablePrefix() {
        return tablePrefix;
    }

    public void setTablePrefix(String tablePrefix) {
        this.tablePrefix = tablePrefix;
    }

    public Ignore getIgnore() {
        return ignore;
    }

    public void setIgnore(Ignore ignore) {
        this.ignore = ignore;
    }

    public History getHistory() {
        return history;
    }

    public void setHistory(History history) {
        this.history = history;
    }

    public Map<String, String> getDriver() {
        return driver;
    }

    public void setDriver(Map<String, String> driver) {
        this.driver = driver;
    }

    /** What does not count of objects that do. */
    public static class Ignore {

        /** Columns that do not count, as patterns: etl_*, orders.legacy. */
        private List<String> columns = List.of();

        /** Properties that do not count, as patterns: replication_num, orders.*. */
        private List<String> properties = List.of();

        public List<String> getColumns() {
            return columns;
        }

        public void setColumns(List<String> columns) {
            this.columns = columns;
        }

        public List<String> getProperties() {
            return properties;
        }

        public void setProperties(List<String> properties) {
            this.properties = properties;
        }
    }

    /** Rockhopper's own tables. */
    public static class History {

        /** Beginning of the names of Rockhopper's own tables. */
        private String name = "rockhopper";

        /** Properties of these tables, for example replication_num. */
        private Map<String, String> property = new LinkedHashMap<>();

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Map<String, String> getProperty() {
            return property;
        }

        public void setProperty(Map<String, String> property) {
            this.property = property;
        }
    }
}

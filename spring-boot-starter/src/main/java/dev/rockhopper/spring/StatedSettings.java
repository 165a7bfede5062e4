/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The settings of an application in the words of files and flags, so that one reader and the same rules hold for all of them. */
final class StatedSettings {

    private final Map<String, String> all = new LinkedHashMap<>();

    private StatedSettings() {}

    static Map<String, String> of(RockhopperProperties properties, RockhopperConnectionDetails connection) {
        StatedSettings stated = new StatedSettings();
        stated.add("url", connection.getJdbcUrl());
        connection.getUsername().ifPresent(user -> stated.add("user", user));
        connection.getPassword().ifPresent(password -> stated.add("password", password));
        stated.add("databases", properties.getDatabases())
                .add("job-timeout", properties.getJobTimeout())
                .add("lock-timeout", properties.getLockTimeout())
                .add("answer-timeout", properties.getAnswerTimeout())
                .add("reconnect-timeout", properties.getReconnectTimeout())
                .add("large-table", properties.getLargeTable().toKilobytes() + "KB")
                .add("include", properties.getInclude())
                .add("exclude", properties.getExclude())
                .add("ignore.columns", properties.getIgnore().getColumns())
                .add("ignore.properties", properties.getIgnore().getProperties())
                .add("table-prefix", properties.getTablePrefix())
                .add("history.name", properties.getHistory().getName());
        properties.getHistory().getProperty().forEach((name, value) -> stated.add("history.property." + name, value));
        properties.getDriver().forEach((name, value) -> stated.add("driver." + name, value));
        return stated.all;
    }

    private StatedSettings add(String name, String value) {
        all.put("rockhopper." + name, value);
        return this;
    }

    private StatedSettings add(String name, List<String> values) {
        return add(name, String.join(",", values));
    }

    private StatedSettings add(String name, Duration value) {
        return add(name, value.toMillisPart() == 0 ? value.toSeconds() + "s" : value.toMillis() + "ms");
    }
}

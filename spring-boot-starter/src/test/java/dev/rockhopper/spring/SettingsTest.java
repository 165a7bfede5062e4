/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.SettingsLoader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Every setting of the command line is one of an application, under its name; but for those that Spring Boot says in its own words. */
class SettingsTest {

    /** Entities are those of JPA, the names Hibernate's, revisions those of {@code rockhopper.locations}; secrets come by config trees. */
    private static final Set<SettingKey> OTHERWISE = Set.of(
            SettingKey.CLASSPATH,
            SettingKey.PACKAGES,
            SettingKey.NAMING,
            SettingKey.DIRECTORY,
            SettingKey.PACKAGE,
            SettingKey.FORMAT,
            SettingKey.PASSWORD_FILE,
            SettingKey.SERVER_VERSION,
            SettingKey.RUN_MODE);

    private static final Map<SettingKey, String> VALUES = new EnumMap<>(Map.ofEntries(
            Map.entry(SettingKey.URL, "jdbc:mysql://fe:9030/shop"),
            Map.entry(SettingKey.USER, "ddl"),
            Map.entry(SettingKey.PASSWORD, "secret"),
            Map.entry(SettingKey.DATABASES, "shop,crm"),
            Map.entry(SettingKey.HISTORY_NAME, "books"),
            Map.entry(SettingKey.JOB_TIMEOUT, "7200s"),
            Map.entry(SettingKey.LOCK_TIMEOUT, "500ms"),
            Map.entry(SettingKey.ANSWER_TIMEOUT, "90s"),
            Map.entry(SettingKey.RECONNECT_TIMEOUT, "30s"),
            Map.entry(SettingKey.LARGE_TABLE, "2048KB"),
            Map.entry(SettingKey.INCLUDE, "dim_*,fact_*"),
            Map.entry(SettingKey.EXCLUDE, "tmp_*"),
            Map.entry(SettingKey.IGNORE_COLUMNS, "etl_*"),
            Map.entry(SettingKey.IGNORE_PROPERTIES, "replication_num"),
            Map.entry(SettingKey.TABLE_PREFIX, "shop_")));

    @Test
    void noneIsLacking() {
        assertThat(Arrays.stream(SettingKey.values()).filter(key -> !OTHERWISE.contains(key)))
                .containsExactlyInAnyOrderElementsOf(VALUES.keySet());
    }

    @Test
    void eachIsPassedOn() {
        Map<String, String> given = new LinkedHashMap<>();
        VALUES.forEach((key, value) -> given.put("rockhopper." + key.key(), value));
        given.put("rockhopper.history.property.replication_num", "1");
        given.put("rockhopper.driver.sslMode", "REQUIRED");
        RockhopperProperties properties = new Binder(new MapConfigurationPropertySource(given))
                .bind("rockhopper", RockhopperProperties.class)
                .get();
        Map<String, String> stated = StatedSettings.of(properties, ConnectionSource.of(properties, null, null, null));
        assertThat(stated).containsExactlyInAnyOrderEntriesOf(given);
        assertThat(SettingsLoader.ofStated(stated, "a test").run().largeTable()).isEqualTo(2L << 20);
    }

    /** Without being set each is what the command line has; only instances of an application wait for each other. */
    @Test
    void theDefaultsAreTheSame() {
        Map<String, String> url = Map.of("rockhopper.url", "jdbc:mysql://fe:9030/shop");
        RockhopperProperties properties = new RockhopperProperties();
        properties.setUrl("jdbc:mysql://fe:9030/shop");
        Map<String, String> stated =
                new LinkedHashMap<>(StatedSettings.of(properties, ConnectionSource.of(properties, null, null, null)));
        assertThat(stated.remove("rockhopper.lock-timeout")).isEqualTo("600s");
        assertThat(SettingsLoader.ofStated(stated, "a test")).isEqualTo(SettingsLoader.ofStated(url, "a test"));
    }

    @Test
    void aMistypedSettingIsNotIgnored() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(RockhopperAutoConfiguration.class))
                .withPropertyValues(
                        "rockhopper.url=jdbc:mysql://127.0.0.1:1/shop",
                        "rockhopper.mode=off",
                        "rockhopper.tabel-prefix=shop_")
                .run(context -> assertThat(
                                context.getStartupFailure().getCause().getCause())
                        .rootCause()
                        .hasMessageContaining("rockhopper.tabel-prefix"));
    }
}

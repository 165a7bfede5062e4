/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is given on Maven's command line is a parameter, a setting, something of the project, or told. */
class UserPropertiesTest {

    private static final PluginGoals GOALS =
            new PluginGoals(Map.of("revision", Map.of("message", false, "jobTimeout", false, "offline", true)));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "rockhopper.message,                          -, -",
                "rockhopper.job-timeout,                      rockhopper.job-timeout, -",
                "rockhopper.ignore.columns,                   rockhopper.ignore.columns, -",
                "rockhopper.history.property.replication_num, rockhopper.history.property.replication_num, -",
                "rockhopper.driver.sslMode,                   rockhopper.driver.sslMode, -",
                "rockhopper.mesage,                           -, Did you mean rockhopper.message?",
                "rockhopper.jobtimeout,                       -, Did you mean rockhopper.jobTimeout?",
                "rockhopper.classpath,                        -, it has no effect",
                "rockhopper.version,                          -, -",
                "maven.test.skip,                             -, -"
            })
    void isOneOfThem(String name, String setting, String told) {
        Properties given = new Properties();
        given.setProperty(name, "x");
        Properties project = new Properties();
        project.setProperty("rockhopper.version", "1");
        List<String> warnings = new ArrayList<>();
        Map<String, String> settings = new UserProperties(GOALS).settings(given, project, warnings::add);
        assertThat(settings).isEqualTo(setting == null ? Map.of() : Map.of(setting, "x"));
        assertThat(warnings).hasSize(told == null ? 0 : 1);
        assertThat(warnings).allSatisfy(warning -> assertThat(warning).contains(name, told));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rockhopper.schema.filter.ObjectFilter;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerVersion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings: file below environment below flags. */
class SettingsLoaderTest {

    @TempDir
    private Path folder;

    private SettingsLoader loader(Map<String, String> environment) {
        return new SettingsLoader(folder, environment);
    }

    private void file(String... lines) throws Exception {
        Files.write(folder.resolve(SettingsLoader.FILE_NAME), List.of(lines));
    }

    @Test
    void everythingHasADefault() {
        Settings settings = loader(Map.of()).load();
        assertThat(settings.server().url()).isEmpty();
        assertThat(settings.migrations())
                .isEqualTo(new MigrationSettings(
                        folder.resolve("migrations"), "migrations", MigrationSettings.Format.JAVA));
        assertThat(settings.run())
                .isEqualTo(new RunSettings(
                        "rockhopper",
                        Map.of(),
                        Duration.ofDays(1),
                        Duration.ZERO,
                        Duration.ofMinutes(15),
                        Duration.ofMinutes(1),
                        1L << 30));
        assertThat(settings.filter()).isEqualTo(ObjectFilter.ALL);
    }

    @Test
    void whatABuildStatesComesBeforeTheEnvironmentAndBehindFlags() {
        Map<String, String> stated = Map.of(
                "rockhopper.url",
                "jdbc:build",
                "rockhopper.user",
                "build",
                "hibernate.x",
                "1",
                "rockhopper.driver.a",
                "b");
        Settings settings = loader(Map.of("ROCKHOPPER_URL", "jdbc:environment"))
                .stated(stated, "the build")
                .flag(SettingKey.USER, "flag")
                .load();
        assertThat(settings.server().url()).contains("jdbc:build");
        assertThat(settings.server().user()).contains("flag");
        assertThat(settings.server().driver()).containsEntry("a", "b");
        assertThat(settings.entities().hibernate()).containsEntry("hibernate.x", "1");
        assertThatThrownBy(() -> loader(Map.of())
                        .stated(Map.of("rockhopper.urll", "x"), "the build")
                        .load())
                .isInstanceOf(RockhopperException.class)
                .hasMessageContaining("the build")
                .hasMessageContaining("Did you mean rockhopper.url?");
    }

    @Test
    void environmentComesBeforeTheFileAndFlagsBeforeBoth() throws Exception {
        file("rockhopper.url=jdbc:file", "rockhopper.user=file", "rockhopper.naming=spring");
        Settings settings = loader(Map.of("ROCKHOPPER_URL", "jdbc:environment", "ROCKHOPPER_USER", "environment"))
                .flag(SettingKey.URL, "jdbc:flag")
                .flag(SettingKey.USER, null)
                .load();
        assertThat(settings.server().url()).contains("jdbc:flag");
        assertThat(settings.server().user()).contains("environment");
        assertThat(settings.entities().naming()).isEqualTo("spring");
    }

    @Test
    void typedValues() throws Exception {
        file(
                "rockhopper.classpath=classes" + File.pathSeparator + "/lib/a.jar",
                "rockhopper.packages=a.b, c",
                "rockhopper.format=SQL",
                "rockhopper.run-mode=shared-data",
                "rockhopper.server-version=3.5.2",
                "rockhopper.job-timeout=10m",
                "rockhopper.history.name=ops",
                "rockhopper.history.property.replication_num=1",
                "rockhopper.driver.sslMode=REQUIRED",
                "rockhopper.include=a*,b?",
                "hibernate.type.preferred_uuid_jdbc_type=CHAR");
        Settings settings = loader(Map.of()).load();
        assertThat(settings.entities().classpath()).containsExactly(folder.resolve("classes"), Path.of("/lib/a.jar"));
        assertThat(settings.entities().packages()).containsExactly("a.b", "c");
        assertThat(settings.entities().hibernate()).containsEntry("hibernate.type.preferred_uuid_jdbc_type", "CHAR");
        assertThat(settings.migrations().format()).isEqualTo(MigrationSettings.Format.SQL);
        assertThat(settings.server().assumed().runMode()).isEqualTo(RunMode.SHARED_DATA);
        assertThat(settings.server().assumed().version()).isEqualTo(new ServerVersion(3, 5, 2));
        assertThat(settings.server().driver()).containsEntry("sslMode", "REQUIRED");
        assertThat(settings.run().jobTimeout()).isEqualTo(Duration.ofMinutes(10));
        assertThat(settings.run().historyName()).isEqualTo("ops");
        assertThat(settings.run().historyProperties()).containsEntry("replication_num", "1");
        assertThat(settings.filter().accepts("", "abc")).isTrue();
        assertThat(settings.filter().accepts("", "bcd")).isFalse();
    }

    @Test
    void relativePathsStartFromTheFileThatHoldsThem() throws Exception {
        Path other = Files.createDirectories(folder.resolve("conf")).resolve("x.properties");
        Files.writeString(other, "rockhopper.directory=db\nrockhopper.password-file=secret\n");
        Files.writeString(folder.resolve("conf/secret"), "s3cret\n");
        Settings settings =
                loader(Map.of()).file(Path.of("conf", "x.properties")).load();
        assertThat(settings.migrations().directory()).isEqualTo(folder.resolve("conf/db"));
        assertThat(settings.server().password()).contains(new Secret("s3cret"));
    }

    @Test
    void aPasswordIsNeverShown() {
        Settings settings = loader(Map.of("ROCKHOPPER_PASSWORD", "s3cret")).load();
        assertThat(settings.server().password()).contains(new Secret("s3cret"));
        assertThat(settings.toString()).doesNotContain("s3cret");
    }

    /** The higher layer wins as a whole, even when it says it in the other way. */
    @Test
    void aPasswordFileOfTheEnvironmentReplacesAPasswordOfTheFile() throws Exception {
        file("rockhopper.password=old");
        Files.writeString(folder.resolve("secret"), "new");
        Settings settings = loader(Map.of("ROCKHOPPER_PASSWORD_FILE", "secret")).load();
        assertThat(settings.server().password()).contains(new Secret("new"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rockhopper.ulr=x | RH8001 | Did you mean rockhopper.url?",
                "rockhoper.url=x | RH8001 | Did you mean rockhopper.url?",
                "url=x | RH8001 | Did you mean rockhopper.url?",
                "rockhopper.zzz=x | RH8001 | Known settings: rockhopper.url",
                "rockhopper.format=xml | RH8002 | Use one of: java, sql, flyway.",
                "rockhopper.job-timeout=soon | RH8002 | 30s, 10m or 24h",
                "rockhopper.server-version=new | RH8002 | 3.5.2",
                "rockhopper.password-file=gone | RH8005 | Check the path",
            })
    void wrongSettings(String line, String code, String remedy) throws Exception {
        file(line);
        assertThatThrownBy(() -> loader(Map.of()).load()).isInstanceOfSatisfying(RockhopperException.class, e -> {
            Message message = e.messages().get(0);
            assertThat(message.code().id()).isEqualTo(code);
            assertThat(message.remedy()).contains(remedy);
        });
    }

    @Test
    void mistypedVariables() {
        assertThatThrownBy(() -> loader(Map.of("ROCKHOPPER_PASWORD", "s3cret")).load())
                .hasMessageContaining("RH8001")
                .hasMessageContaining("ROCKHOPPER_PASSWORD?")
                .hasMessageNotContaining("s3cret");
        assertThat(loader(Map.of("ROCKHOPPER_TEST_URL", "x", "ROCKHOPPER_JAVA_OPTS", "y"))
                        .load()
                        .server()
                        .url())
                .isEmpty();
    }

    @Test
    void twoPasswordsAtOnce() throws Exception {
        file("rockhopper.password=a", "rockhopper.password-file=b");
        assertThatThrownBy(() -> loader(Map.of()).load()).hasMessageContaining("RH8004");
    }
}

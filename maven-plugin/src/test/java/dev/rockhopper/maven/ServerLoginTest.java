/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.DefaultSettingsProblem;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;
import org.junit.jupiter.api.Test;

/** Logins of settings.xml. */
class ServerLoginTest {

    private static Settings settings() {
        Server server = new Server();
        server.setId("warehouse");
        server.setUsername("app");
        server.setPassword("{encrypted}");
        Settings settings = new Settings();
        settings.addServer(server);
        return settings;
    }

    /** Decrypts to {@code clear}, with problems. */
    private static SettingsDecrypter decrypter(SettingsProblem... problems) {
        return request -> new SettingsDecryptionResult() {
            @Override
            public Server getServer() {
                Server decrypted = request.getServers().get(0).clone();
                decrypted.setPassword("clear");
                return decrypted;
            }

            @Override
            public List<Server> getServers() {
                return List.of(getServer());
            }

            @Override
            public Proxy getProxy() {
                return null;
            }

            @Override
            public List<Proxy> getProxies() {
                return List.of();
            }

            @Override
            public List<SettingsProblem> getProblems() {
                return List.of(problems);
            }
        };
    }

    @Test
    void thePasswordIsDecryptedAndNotPrinted() throws Exception {
        ServerLogin login = ServerLogin.of("warehouse", settings(), decrypter());
        assertThat(login.user()).contains("app");
        assertThat(login.password()).contains("clear");
        assertThat(login).asString().doesNotContain("clear");
    }

    @Test
    void anUnknownServerIsNoLogin() {
        assertThatThrownBy(() -> ServerLogin.of("wharehouse", settings(), decrypter()))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("wharehouse")
                .hasMessageContaining("rockhopper.serverId");
    }

    @Test
    void aPasswordThatCannotBeDecryptedIsAnError() {
        SettingsProblem problem = new DefaultSettingsProblem(
                "no master password", SettingsProblem.Severity.ERROR, "settings.xml", 1, 1, new Exception("x"));
        assertThatThrownBy(() -> ServerLogin.of("warehouse", settings(), decrypter(problem)))
                .hasMessageContaining("cannot be decrypted: no master password");
    }
}

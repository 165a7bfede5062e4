/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven;

import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/**
 * User and password of a server in {@code settings.xml}, decrypted; never printed.
 *
 * @param user its user name
 * @param password its password
 */
record ServerLogin(Optional<String> user, Optional<String> password) {

    /**
     * Looks a server up.
     *
     * @throws MojoExecutionException if there is no such server, or its password cannot be decrypted: connecting without it would only
     *     hide the reason
     */
    static ServerLogin of(String id, Settings settings, SettingsDecrypter decrypter) throws MojoExecutionException {
        Server server = settings.getServer(id);
        if (server == null) {
            throw new MojoExecutionException("There is no <server> with the id \"" + id
                    + "\" in settings.xml; add it, or correct rockhopper.serverId.");
        }
        SettingsDecryptionResult result = decrypter.decrypt(new DefaultSettingsDecryptionRequest(server));
        for (SettingsProblem problem : result.getProblems()) {
            if (problem.getSeverity() != SettingsProblem.Severity.WARNING) {
                throw new MojoExecutionException(
                        "The password of the server \"" + id + "\" in settings.xml cannot be decrypted: "
                                + problem.getMessage(),
                        problem.getException());
            }
        }
        return new ServerLogin(
                Optional.ofNullable(result.getServer().getUsername()),
                Optional.ofNullable(result.getServer().getPassword()));
    }

    @Override
    public String toString() {
        return user.orElse("nobody");
    }
}

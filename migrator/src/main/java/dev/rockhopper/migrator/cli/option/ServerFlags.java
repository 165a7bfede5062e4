/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.option;

import dev.rockhopper.migrator.cli.console.Usage;
import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.migrator.config.SettingsLoader;
import java.io.Console;
import picocli.CommandLine.Option;

/** Flags about the server. There is none for the password itself: it would show in the list of processes. */
public final class ServerFlags implements SettingFlags {

    @Option(names = "--url", paramLabel = "URL", description = "jdbc:mysql://host:9030/database")
    private String url;

    @Option(
            names = "--databases",
            paramLabel = "A,B",
            description = "databases that belong to the model, instead of the URL's alone")
    private String databases;

    @Option(names = "--user", paramLabel = "NAME", description = "user of the database")
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE", description = "file that holds the password")
    private String passwordFile;

    @Option(names = "--password-prompt", description = "ask for the password (else ROCKHOPPER_PASSWORD)")
    private boolean prompt;

    @Option(names = "--server-version", paramLabel = "V", description = "plan for this version when there is no server")
    private String version;

    private String answer;

    @Override
    public void addTo(SettingsLoader loader) {
        loader.flag(SettingKey.URL, url)
                .flag(SettingKey.USER, user)
                .flag(SettingKey.DATABASES, databases)
                .flag(SettingKey.PASSWORD_FILE, passwordFile)
                .flag(SettingKey.SERVER_VERSION, version);
        if (prompt && answer == null) {
            answer = ask();
        }
        loader.flag(SettingKey.PASSWORD, answer);
    }

    private static String ask() {
        Console console = System.console();
        if (console == null) {
            throw Usage.error(
                    "--password-prompt needs a terminal.", "Use ROCKHOPPER_PASSWORD or --password-file in scripts.");
        }
        return new String(console.readPassword("Password: "));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import picocli.CommandLine;

/** Puts examples below the help of each command: one file has them all. */
final class Examples {

    private static final String FILE = "examples.properties";

    private final Properties all = new Properties();

    private Examples() {
        try (Reader reader = new InputStreamReader(Examples.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            all.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static CommandLine addTo(CommandLine line) {
        Examples examples = new Examples();
        line.getSubcommands().forEach((name, command) -> {
            List<String> footer = new ArrayList<>(List.of("", "For example:"));
            examples.of(name).forEach(each -> footer.add("  " + each.replace("%", "%%")));
            command.getCommandSpec().usageMessage().footer(footer.toArray(String[]::new));
        });
        return line;
    }

    private List<String> of(String command) {
        return Arrays.stream(all.getProperty(command).split("\\|"))
                .map(String::strip)
                .toList();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli;

import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.config.SettingsLoader;
import dev.rockhopper.schema.message.CliCode;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: help, the context, the settings. */
abstract class BaseCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    private boolean help;

    @Spec
    private CommandSpec spec;

    /** Settings from file, environment and the given flags. */
    Settings settings(SettingFlags... flags) {
        CliContext context = context();
        SettingsLoader loader =
                new SettingsLoader(context.folder(), context.environment()).stated(context.stated(), "the build");
        if (root().config() != null) {
            loader.file(root().config());
        }
        for (SettingFlags each : flags) {
            each.addTo(loader);
        }
        return loader.load();
    }

    CliContext context() {
        return root().context();
    }

    PrintWriter out() {
        return context().out();
    }

    Style style() {
        return new Style(context().terminal());
    }

    /** Warnings and notes that do not stop the command. */
    void tell(List<Message> messages) {
        new MessagePrinter(context()).print(messages);
    }

    /** The command was called in a way that makes no sense. */
    static RockhopperException usage(String text, String remedy) {
        return new RockhopperException(Message.error(CliCode.USAGE, "", text, remedy));
    }

    private RockhopperCommand root() {
        return spec.root().commandLine().getCommand();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.cli.command;

import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.cli.console.MessagePrinter;
import dev.rockhopper.migrator.cli.console.Style;
import dev.rockhopper.migrator.cli.option.SettingFlags;
import dev.rockhopper.migrator.config.Settings;
import dev.rockhopper.migrator.config.SettingsLoader;
import dev.rockhopper.schema.message.Message;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What every command has: help, the context, the settings. */
public abstract class BaseCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help")
    private boolean help;

    @Spec
    private CommandSpec spec;

    /** Settings from file, environment and the given flags. */
    protected Settings settings(SettingFlags... flags) {
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

    protected CliContext context() {
        return root().context();
    }

    protected PrintWriter out() {
        return context().out();
    }

    protected Style style() {
        return new Style(context().colours());
    }

    /** Warnings and notes that do not stop the command. */
    protected void tell(List<Message> messages) {
        new MessagePrinter(context()).print(messages);
    }

    private RootCommand root() {
        return spec.root().commandLine().getCommand();
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.maven.isolated;

import dev.rockhopper.migrator.cli.Cli;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.config.SettingsLoader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;

/**
 * One command of Rockhopper. Gets {@code arguments} (String[]), {@code folder} (Path), {@code settings} (Map of Strings), {@code out} and
 * {@code err} (PrintWriter); gives the exit code, and in {@code offline} (AtomicBoolean) whether no server was asked.
 */
public final class CommandCall implements ToIntFunction<Map<String, Object>> {

    /** An argument that stands for {@code --offline} where no setting names a server, and for nothing elsewhere. */
    public static final String OFFLINE_WITHOUT_URL = "--offline-without-url";

    private static final String OFFLINE = "--offline";
    private static final String CONFIG = "--config=";

    @Override
    public int applyAsInt(Map<String, Object> call) {
        try {
            return run(call);
        } finally {
            Drivers.release();
        }
    }

    @SuppressWarnings("unchecked")
    private static int run(Map<String, Object> call) {
        Map<String, String> settings = (Map<String, String>) call.get("settings");
        Path folder = (Path) call.get("folder");
        CliContext context = new CliContext(
                folder, System.getenv(), settings, (PrintWriter) call.get("out"), (PrintWriter) call.get("err"), false);
        String[] arguments = arguments((String[]) call.get("arguments"), context);
        ((AtomicBoolean) call.get("offline")).set(Arrays.asList(arguments).contains(OFFLINE));
        return Cli.execute(context, arguments);
    }

    private static String[] arguments(String[] given, CliContext context) {
        List<String> arguments = new ArrayList<>(Arrays.asList(given));
        if (arguments.remove(OFFLINE_WITHOUT_URL) && !namesServer(arguments, context)) {
            arguments.add(OFFLINE);
            context.err().println("note No rockhopper.url: entities are compared with the revisions only.");
        }
        return arguments.toArray(String[]::new);
    }

    /** Wrong settings are reported by the command itself. */
    private static boolean namesServer(List<String> arguments, CliContext context) {
        SettingsLoader loader =
                new SettingsLoader(context.folder(), context.environment()).stated(context.stated(), "the build");
        arguments.stream()
                .filter(each -> each.startsWith(CONFIG))
                .forEach(each -> loader.file(Path.of(each.substring(CONFIG.length()))));
        try {
            return loader.load().server().url().isPresent();
        } catch (RuntimeException wrong) {
            return true;
        }
    }
}

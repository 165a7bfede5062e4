/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import dev.rockhopper.codegen.revision.RevisionFormat;
import dev.rockhopper.processor.element.name.Naming;
import dev.rockhopper.processor.migrations.MigrationMode;
import dev.rockhopper.processor.migrations.MigrationOptions;
import dev.rockhopper.schema.entity.ChosenDatabases;
import dev.rockhopper.schema.filter.BookNames;
import dev.rockhopper.schema.filter.NamePatterns;
import dev.rockhopper.schema.filter.ObjectFilter;
import dev.rockhopper.schema.filter.Selection;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code -Arockhopper.…} says.
 *
 * @param naming how tables and columns are named
 * @param werror whether warnings are errors
 * @param migrations what to do about migrations
 * @param messages what is not understood
 */
record Options(Naming naming, boolean werror, MigrationOptions migrations, List<Message> messages) {

    private static final List<String> NAMES = List.of(
            "naming",
            "werror",
            "migrations",
            "dir",
            "package",
            "format",
            "message",
            "allow",
            "rebuild",
            "drift",
            "server",
            "runmode",
            "models",
            "packages",
            "url",
            "databases",
            "include",
            "exclude",
            "ignore.columns",
            "ignore.properties",
            "tableprefix",
            "history.name");

    Options {
        messages = List.copyOf(messages);
    }

    /** The names of all options. */
    static Set<String> names() {
        return Set.copyOf(NAMES.stream().map(OptionTexts.PREFIX::concat).toList());
    }

    static Options of(Map<String, String> stated) {
        return new Reader(stated).read();
    }

    private record Reader(OptionTexts options, List<Message> messages) {

        Reader(Map<String, String> stated) {
            this(stated, new ArrayList<>());
        }

        private Reader(Map<String, String> stated, List<Message> messages) {
            this(new OptionTexts(stated, messages), messages);
        }

        Options read() {
            Naming naming = options.choice("naming", Naming.JPA);
            boolean werror = options.isOn("werror");
            return new Options(naming, werror, migrations(), messages);
        }

        private MigrationOptions migrations() {
            Optional<MigrationMode> mode = options.text("migrations").isEmpty()
                    ? Optional.empty()
                    : Optional.of(options.choice("migrations", MigrationMode.OFF));
            Optional<Path> folder = Optional.of(options.text("dir"))
                    .filter(each -> !each.isEmpty())
                    .map(Path::of);
            if (mode.filter(each -> each != MigrationMode.OFF).isPresent() && folder.isEmpty()) {
                options.bad(
                        "migrations",
                        options.text("migrations"),
                        "it together with -Arockhopper.dir=folder of the migrations");
            }
            ChosenDatabases databases = databases();
            return new MigrationOptions(
                    mode,
                    folder,
                    Optional.of(options.text("package"))
                            .filter(each -> !each.isEmpty())
                            .orElse(RevisionFormat.DEFAULT_PACKAGE),
                    options.choice("format", RevisionFormat.JAVA),
                    options.text("message"),
                    allows(),
                    Set.copyOf(options.list("rebuild")),
                    options.choice("drift", Drift.WARNING) == Drift.ERROR,
                    server(),
                    options.list("models", "[,\\" + File.pathSeparator + "]").stream()
                            .map(Path::of)
                            .toList(),
                    options.list("packages"),
                    databases,
                    selection(databases));
        }

        private ServerProfile server() {
            String version = options.text("server");
            return new ServerProfile(
                    version.isEmpty() ? ServerVersion.NEWEST : ServerVersion.parse(version),
                    options.choice("runmode", RunMode.SHARED_NOTHING));
        }

        private ChosenDatabases databases() {
            Optional<String> own = options.database("url");
            return new ChosenDatabases(
                    own,
                    options.list("databases").stream()
                            .filter(each -> own.filter(each::equals).isEmpty())
                            .distinct()
                            .toList());
        }

        private Selection selection(ChosenDatabases databases) {
            String books = options.text("history.name");
            return new Selection(
                    books.isEmpty() ? BookNames.DEFAULT : new BookNames(books),
                    new ObjectFilter(
                            options.text("tableprefix"),
                            NamePatterns.of(options.list("include")),
                            NamePatterns.of(options.list("exclude")),
                            NamePatterns.withoutCase(options.list("ignore.columns")),
                            NamePatterns.of(options.list("ignore.properties"))),
                    databases.others());
        }

        private boolean allows() {
            List<String> words = options.list("allow");
            words.stream()
                    .filter(each -> !each.equals("data-loss"))
                    .forEach(each -> options.bad("allow", each, "data-loss"));
            return words.contains("data-loss");
        }
    }

    private enum Drift {
        WARNING,
        ERROR
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import dev.rockhopper.codegen.revision.RevisionFormat;
import dev.rockhopper.processor.element.Naming;
import dev.rockhopper.processor.migrations.MigrationMode;
import dev.rockhopper.processor.migrations.MigrationOptions;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.ProcessorCode;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What {@code -Arockhopper.…} says.
 *
 * @param naming how tables and columns are named
 * @param werror whether warnings are errors
 * @param migrations what to do about migrations
 * @param messages what is not understood
 */
record Options(Naming naming, boolean werror, MigrationOptions migrations, List<Message> messages) {

    private static final String PREFIX = "rockhopper.";
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
            "models");

    Options {
        messages = List.copyOf(messages);
    }

    /** The names of all options. */
    static Set<String> names() {
        return Set.copyOf(NAMES.stream().map(PREFIX::concat).toList());
    }

    static Options of(Map<String, String> stated) {
        return new Reader(stated).read();
    }

    private record Reader(Map<String, String> stated, List<Message> messages) {

        Reader(Map<String, String> stated) {
            this(stated, new ArrayList<>());
        }

        Options read() {
            Naming naming = choice("naming", Naming.JPA);
            boolean werror = isOn("werror");
            return new Options(naming, werror, migrations(), messages);
        }

        private MigrationOptions migrations() {
            Optional<MigrationMode> mode = text("migrations").isEmpty()
                    ? Optional.empty()
                    : Optional.of(choice("migrations", MigrationMode.OFF));
            Optional<Path> folder =
                    Optional.of(text("dir")).filter(each -> !each.isEmpty()).map(Path::of);
            if (mode.filter(each -> each != MigrationMode.OFF).isPresent() && folder.isEmpty()) {
                bad("migrations", text("migrations"), "it together with -Arockhopper.dir=folder of the migrations");
            }
            ServerVersion version =
                    text("server").isEmpty() ? ServerVersion.NEWEST : ServerVersion.parse(text("server"));
            return new MigrationOptions(
                    mode,
                    folder,
                    text("package"),
                    choice("format", RevisionFormat.JAVA),
                    text("message"),
                    allows(),
                    Set.copyOf(list("rebuild", ",")),
                    choice("drift", Drift.WARNING) == Drift.ERROR,
                    new ServerProfile(version, choice("runmode", RunMode.SHARED_NOTHING)),
                    list("models", "[,\\" + File.pathSeparator + "]").stream()
                            .map(Path::of)
                            .toList());
        }

        private boolean allows() {
            List<String> words = list("allow", ",");
            words.stream().filter(each -> !each.equals("data-loss")).forEach(each -> bad("allow", each, "data-loss"));
            return words.contains("data-loss");
        }

        private boolean isOn(String option) {
            String value = stated.getOrDefault(PREFIX + option, stated.containsKey(PREFIX + option) ? "" : "false");
            boolean on = value == null || value.isEmpty() || value.equals("true");
            if (!on && !value.equals("false")) {
                bad(option, value, "true or false");
            }
            return on;
        }

        /** One of the constants of an enum, written in small letters. */
        private <E extends Enum<E>> E choice(String option, E otherwise) {
            String value = text(option);
            E[] all = otherwise.getDeclaringClass().getEnumConstants();
            if (value.isEmpty()) {
                return otherwise;
            }
            for (E each : all) {
                if (word(each).equals(value.toLowerCase(Locale.ROOT))) {
                    return each;
                }
            }
            bad(
                    option,
                    value,
                    String.join(" or ", Stream.of(all).map(Reader::word).toList()));
            return otherwise;
        }

        private static String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        private String text(String option) {
            String value = stated.get(PREFIX + option);
            return value == null ? "" : value.strip();
        }

        private List<String> list(String option, String separators) {
            return Arrays.stream(text(option).split(separators))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .toList();
        }

        private void bad(String option, String value, String wanted) {
            messages.add(Message.error(
                    ProcessorCode.BAD_OPTION,
                    "-A" + PREFIX + option,
                    "the value " + value + " is not understood.",
                    "Use " + wanted + "."));
        }
    }

    private enum Drift {
        WARNING,
        ERROR
    }
}

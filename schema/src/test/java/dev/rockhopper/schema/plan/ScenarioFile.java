/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads and writes files of scenarios. */
final class ScenarioFile {

    static final Path FOLDER = Path.of("src/test/resources/plan");

    private ScenarioFile() {}

    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Scenario> read(Path file) {
        try {
            List<Scenario> scenarios = new ArrayList<>();
            for (String block : Files.readString(file).split("(?m)^== ")) {
                if (!block.isBlank()) {
                    scenarios.add(parse(block));
                }
            }
            return scenarios;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, List<Scenario> scenarios) {
        StringBuilder text = new StringBuilder();
        for (Scenario each : scenarios) {
            text.append("== ").append(each.title()).append('\n');
            each.settings().forEach(line -> text.append(line).append('\n'));
            text.append("-- before\n").append(each.before());
            text.append("-- after\n").append(each.after());
            text.append("-- plan\n").append(each.plan()).append('\n');
        }
        try {
            Files.writeString(file, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario parse(String block) {
        String head = block.substring(0, block.indexOf("-- before\n"));
        String before = part(block, "-- before\n", "-- after\n");
        String after = part(block, "-- after\n", "-- plan\n");
        String plan = block.substring(block.indexOf("-- plan\n") + "-- plan\n".length())
                .strip();
        List<String> lines = head.lines().toList();
        return new Scenario(
                lines.get(0), lines.subList(1, lines.size()), before, after, plan.isEmpty() ? "" : plan + "\n");
    }

    private static String part(String block, String start, String end) {
        return block.substring(block.indexOf(start) + start.length(), block.indexOf(end));
    }
}

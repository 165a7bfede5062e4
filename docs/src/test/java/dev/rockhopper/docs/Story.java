/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.docs;

import dev.rockhopper.migrator.cli.Cli;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.testkit.TestDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;

/**
 * A page followed word by word: files are written, commands are run in a folder of their own, and what the page says they print must be
 * among what they print. Ids, times and names of people may differ.
 */
final class Story {

    /** The URL that the pages use; the test's own stands for it. */
    static final String URL = "jdbc:mysql://127.0.0.1:9030/shop";

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private final Path folder;
    private final TestDatabase database;
    private final Map<String, String> environment = new HashMap<>();

    Story(Path folder, TestDatabase database) {
        this.folder = folder;
        this.database = database;
        environment.put("ROCKHOPPER_USER", database.user());
        environment.put("ROCKHOPPER_PASSWORD", database.password());
        environment.put("ROCKHOPPER_HISTORY_PROPERTY_REPLICATION_NUM", "1");
    }

    void follow(Page page) {
        for (Page.Block block : page.blocks()) {
            String text = block.text().replace(URL, database.url());
            if (block.language().equals("console")) {
                run(page, block, text);
            } else if (!block.file().isEmpty()) {
                write(folder.resolve(block.file()), text);
            }
        }
    }

    private void run(Page page, Page.Block block, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("$ ")) {
                List<String> expected = new ArrayList<>();
                int next = i + 1;
                while (next < lines.size() && !lines.get(next).startsWith("$ ")) {
                    expected.add(lines.get(next++));
                }
                boolean last = lines.subList(next, lines.size()).stream().noneMatch(line -> line.startsWith("$ "));
                int exit = last && block.info().startsWith("exit=")
                        ? Integer.parseInt(block.info().substring(5))
                        : 0;
                run(page.name() + ":" + (block.line() + i + 1), lines.get(i).substring(2), exit, expected);
            }
        }
    }

    private void run(String place, String command, int exit, List<String> expected) {
        List<String> words = words(command.replaceAll("\\s+#.*", ""));
        StringWriter out = new StringWriter();
        int result = switch (words.get(0)) {
            case "rockhopper" -> rockhopper(words.subList(1, words.size()), out);
            case "javac" -> javac(out);
            default -> throw new AssertionError(place + ": nobody runs " + words.get(0));
        };
        if (result != exit) {
            throw new AssertionError(place + ": exit code " + result + ", not " + exit + "\n" + out);
        }
        List<String> printed = out.toString().lines().map(Story::plain).toList();
        int from = 0;
        for (String line : expected) {
            if (line.isBlank() || line.strip().equals("…")) {
                continue;
            }
            int found = printed.subList(from, printed.size()).indexOf(plain(line));
            if (found < 0) {
                throw new AssertionError(place + ": the page says \"" + line + "\", but it prints\n" + out);
            }
            from += found + 1;
        }
    }

    private int rockhopper(List<String> words, StringWriter text) {
        PrintWriter out = new PrintWriter(text, true);
        CommandLine line = Cli.commandLine(new CliContext(folder, environment, out, out, false));
        return line.execute(words.toArray(String[]::new));
    }

    private int javac(StringWriter out) {
        String errors = Sources.compile(folder.resolve("src"), folder.resolve("classes"));
        out.append(errors);
        return errors.isEmpty() ? 0 : 1;
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(command);
        while (matcher.find()) {
            words.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        }
        return words;
    }

    /** Without what differs from run to run. */
    private static String plain(String line) {
        return line.replaceAll("\\b[0-9a-f]{12}\\b", "ID")
                .replaceAll("R[0-9a-f]{12}__", "RID__")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "TIME")
                .replaceAll("\\d+ m?s\\b", "TOOK")
                .replaceAll("\\S+@\\S+", "WHO")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

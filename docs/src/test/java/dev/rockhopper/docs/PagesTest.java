/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.cli.Cli;
import dev.rockhopper.migrator.cli.console.CliContext;
import dev.rockhopper.migrator.config.SettingKey;
import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.statement.OtherStatement;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import picocli.CommandLine;

/** Every page: snippets are what they claim to be, names exist, links lead somewhere. */
class PagesTest {

    private static final String PREAMBLE = """
            import dev.rockhopper.annotations.*;
            import dev.rockhopper.annotations.View;
            import dev.rockhopper.migrator.migration.*;
            import jakarta.persistence.*;
            import jakarta.persistence.Table;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            """;

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void javaCompiles(Page page, @TempDir Path folder) throws IOException {
        int number = 0;
        for (Page.Block block : page.blocks("java")) {
            if (block.text().contains("…")) {
                continue; // left out on purpose: it shows the form, not a class
            }
            boolean complete = !block.file().isEmpty() || block.text().startsWith("package ");
            String whole = complete ? block.text() : "package p" + number + ";\n" + PREAMBLE + block.text();
            String name = block.file().isEmpty()
                    ? "p" + number + "/" + className(block.text()) + ".java"
                    : "f" + number + "/" + block.file();
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, whole);
            Path source = folder.resolve(name.substring(0, name.indexOf('/')));
            assertThat(Sources.compile(source, folder.resolve("classes" + number)))
                    .as(page.name() + ":" + block.line())
                    .isEmpty();
            number++;
        }
    }

    private static String className(String text) {
        var matcher = Pattern.compile("public (?:final )?(?:class|record|interface) (\\w+)")
                .matcher(text);
        return matcher.find() ? matcher.group(1) : "Snippet";
    }

    @ParameterizedTest
    @MethodSource("pages")
    void sqlIsUnderstood(Page page) {
        for (Page.Block block : page.blocks("sql")) {
            assertThat(DdlParser.parseScript(block.text()))
                    .as(page.name() + ":" + block.line())
                    .noneMatch(each -> each.statement() instanceof OtherStatement other
                            && other.kind() == OtherStatement.Kind.UNKNOWN);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void xmlIsWellFormed(Page page) throws Exception {
        for (Page.Block block : page.blocks("xml")) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<all>" + block.text() + "</all>")));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void settingsExist(Page page) throws IOException {
        String spring = resource("/META-INF/spring-configuration-metadata.json");
        for (Page.Block block : page.blocks("properties")) {
            Properties properties = new Properties();
            properties.load(new StringReader(block.text()));
            for (String name : new TreeSet<>(properties.stringPropertyNames())) {
                boolean boot = block.text().contains("application.properties")
                        || block.text().contains("spring.");
                if (boot && name.startsWith("rockhopper.")) {
                    assertThat(spring)
                            .as(page.name())
                            .contains(
                                    "\"name\": \"" + name.replaceAll("(history\\.property|driver)\\..*", "$1") + "\"");
                } else if (!boot) {
                    assertThat(name).as(page.name()).matches("(rockhopper|hibernate)\\..*");
                    settingExists(page, name);
                }
            }
        }
    }

    private static void settingExists(Page page, String name) {
        Set<String> known = java.util.Arrays.stream(dev.rockhopper.migrator.config.SettingKey.values())
                .map(key -> "rockhopper." + key.key())
                .collect(Collectors.toSet());
        boolean free = name.startsWith("hibernate.")
                || name.startsWith("rockhopper.history.property.")
                || name.startsWith("rockhopper.driver.");
        assertThat(free || known.contains(name))
                .as(page.name() + " knows " + name)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void goalsAndParametersOfMavenExist(Page page) throws IOException {
        String plugin = resource("/META-INF/maven/plugin.xml");
        var goals = Pattern.compile("(?<!dev\\.)\\brockhopper:([a-z]+)\\b").matcher(page.text());
        while (goals.find()) {
            assertThat(plugin).as(page.name()).contains("<goal>" + goals.group(1) + "</goal>");
        }
        var parameters =
                Pattern.compile("-Drockhopper\\.([A-Za-z]+(?:[._-][A-Za-z]+)*)").matcher(page.text());
        while (parameters.find()) {
            String name = parameters.group(1);
            boolean guide = page.name().startsWith("docs/");
            assertThat(!guide || plugin.contains("${rockhopper." + name + "}") || isSetting(name))
                    .as(page.name() + " names " + name)
                    .isTrue();
        }
    }

    private static boolean isSetting(String name) {
        return name.startsWith("history.property.")
                || name.startsWith("driver.")
                || Arrays.stream(SettingKey.values()).map(SettingKey::key).anyMatch(name::equals);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsAndTheirFlagsExist(Page page) {
        CommandLine line = Cli.commandLine(new CliContext(
                Path.of(""),
                Map.of(),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()),
                false));
        var commands = Pattern.compile("`rockhopper ([a-z][^`]*)`").matcher(page.prose());
        while (commands.find()) {
            String[] words = commands.group(1).replaceAll("\"[^\"]*\"", "text").split("\\s+");
            assertThat(unknown(line, words))
                    .as(page.name() + ": rockhopper " + commands.group(1))
                    .isEmpty();
        }
        var flags = Pattern.compile("`(--[a-z-]+)[ =`]").matcher(page.prose());
        while (flags.find()) {
            boolean known = line.getSubcommands().values().stream()
                            .anyMatch(each -> each.getCommandSpec().findOption(flags.group(1)) != null)
                    || line.getCommandSpec().findOption(flags.group(1)) != null;
            assertThat(known).as(page.name() + " names " + flags.group(1)).isTrue();
        }
    }

    /** What is wrong with a call; that something is left out is not. */
    private static String unknown(CommandLine line, String... words) {
        try {
            line.parseArgs(words);
            return "";
        } catch (CommandLine.MissingParameterException shortened) {
            return "";
        } catch (CommandLine.ParameterException e) {
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Page page) {
        var links = Pattern.compile("\\]\\(([^)\\s]+)\\)").matcher(page.prose());
        while (links.find()) {
            String link = links.group(1);
            if (link.startsWith("http")) {
                continue;
            }
            String[] parts = link.split("#", 2);
            Path target = parts[0].isEmpty()
                    ? page.path()
                    : page.path().resolveSibling(parts[0]).normalize();
            assertThat(target).as(page.name() + " links to " + link).exists();
            if (parts.length == 2) {
                assertThat(anchors(Page.of(target)))
                        .as(page.name() + " links to " + link)
                        .contains(parts[1]);
            }
        }
    }

    private static Set<String> anchors(Page page) {
        return page.prose()
                .lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(java.util.Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void thePagesAreThere() {
        assertThat(pages()).extracting(Page::name).contains("README.md", "docs/README.md", "docs/quick-start.md");
    }

    /** Every line of a session of the README is one of the pages that are followed word by word. */
    @Test
    void theReadmeShowsWhatIsPrinted() {
        Set<String> told = Stream.of("quick-start.md", "existing-warehouse.md")
                .flatMap(name -> Page.of(name).blocks("console").stream())
                .flatMap(block -> block.text().lines())
                .collect(Collectors.toSet());
        Page readme = Page.of(Path.of("").toAbsolutePath().resolveSibling("README.md"));
        assertThat(readme.blocks("console"))
                .hasSizeGreaterThan(1)
                .allSatisfy(block -> assertThat(block.text().lines()).allMatch(told::contains));
    }

    private static String resource(String name) throws IOException {
        try (var in = PagesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

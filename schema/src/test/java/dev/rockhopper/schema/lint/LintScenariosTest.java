/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.model.Schema;
import dev.rockhopper.schema.model.SchemaObject;
import dev.rockhopper.schema.server.RunMode;
import dev.rockhopper.schema.server.ServerProfile;
import dev.rockhopper.schema.server.ServerVersion;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import dev.rockhopper.schema.statement.CreateView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code scenarios/lint/*.txt}: blocks of a CREATE statement, perhaps after a line {@code -- version 3.5.0}, and the expected messages
 * after {@code =>}.
 */
class LintScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/scenarios/lint");

    @TestFactory
    List<DynamicTest> scenarios() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (String block : Files.readString(file).split("\n\n+")) {
                    tests.add(DynamicTest.dynamicTest(
                            file.getFileName() + ": "
                                    + block.lines().findFirst().orElse(""),
                            () -> check(block)));
                }
            }
        }
        return tests;
    }

    private static void check(String block) {
        List<String> sql = block.lines().filter(line -> !line.startsWith("=> ")).toList();
        List<String> expected = block.lines()
                .filter(line -> line.startsWith("=> "))
                .map(line -> line.substring(3))
                .toList();
        ServerVersion version = sql.get(0).startsWith("-- version ")
                ? ServerVersion.parse(sql.get(0).substring(11))
                : ServerVersion.NEWEST;
        List<SchemaObject> objects = DdlParser.parseScript(String.join("\n", sql)).stream()
                .map(parsed -> switch (parsed.statement().getClass().getSimpleName()) {
                    case "CreateTable" -> ((CreateTable) parsed.statement()).table();
                    case "CreateView" -> ((CreateView) parsed.statement()).view();
                    default -> (SchemaObject) ((CreateMaterializedView) parsed.statement()).view();
                })
                .toList();
        List<String> messages =
                Linter.lint(Schema.of(objects), new ServerProfile(version, RunMode.SHARED_NOTHING)).stream()
                        .map(Message::toString)
                        .toList();
        assertThat(messages).isEqualTo(expected);
    }
}

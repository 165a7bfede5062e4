/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.processor.testing.Compilation;
import dev.rockhopper.schema.message.EntityCode;
import dev.rockhopper.schema.message.MessageCode;
import dev.rockhopper.schema.message.ModelCode;
import dev.rockhopper.schema.message.ProcessorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page; what a page calls wrong gives its code, and what it calls right gives none. */
class RulePagesTest {

    private static final Path FOLDER = Path.of("../docs/rules");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)## (Wrong|Right)\\n(.*?)```java\\n(.*?)```");
    private static final Pattern OPTION = Pattern.compile("`(-A[^`]+)`, whatever");
    private static final String IMPORTS = """
            import dev.rockhopper.annotations.*;
            import jakarta.persistence.*;
            import jakarta.persistence.Table;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            """;

    @TempDir
    Path output;

    static Stream<MessageCode> codes() {
        return Stream.of(ModelCode.values(), EntityCode.values(), ProcessorCode.values())
                .flatMap(Stream::of)
                .map(MessageCode.class::cast)
                .filter(code -> code.id().compareTo("RH1100") < 0 || code.id().compareTo("RH1200") >= 0);
    }

    @Test
    void thereAreNoOtherPages() throws IOException {
        List<String> expected =
                new ArrayList<>(codes().map(code -> code.id() + ".md").sorted().toList());
        expected.add(0, "README.md");
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(each -> each.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
        String index = Files.readString(FOLDER.resolve("README.md"));
        assertThat(codes()).allMatch(code -> index.contains("| [" + code.id() + "](" + code.id() + ".md) |"));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void saysWhatItIsAndWhatToDo(MessageCode code) throws IOException {
        assertThat(page(code)).startsWith("# " + code.id() + ": ").contains("\n## Remedy\n");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void itsExamplesAreTrue(MessageCode code) throws IOException {
        Matcher example = EXAMPLE.matcher(page(code));
        while (example.find()) {
            Matcher option = OPTION.matcher(example.group(2));
            String[] options = option.find() ? new String[] {option.group(1)} : new String[0];
            Compilation compilation = Compilation.of(
                    List.of(Compilation.source(example.group(1), IMPORTS + example.group(3))),
                    new RockhopperProcessor(Map.of()),
                    output,
                    options);
            assertThat(compilation.diagnostics())
                    .as("only Rockhopper has something to say")
                    .allMatch(each -> each.getMessage(Locale.ROOT).startsWith("RH"));
            if (example.group(1).equals("Wrong")) {
                assertThat(compilation.rockhopper()).anyMatch(each -> each.contains(" " + code.id() + " "));
            } else {
                assertThat(compilation.rockhopper()).isEmpty();
            }
        }
    }

    private static String page(MessageCode code) throws IOException {
        return Files.readString(FOLDER.resolve(code.id() + ".md"));
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.processor.testing.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes that people make, each with the piece of source that is marked and what is said there: {@code src/test/resources/mistakes.txt}.
 * Sources without messages are right and must stay without. {@code -Drockhopper.golden=renew} writes the messages anew.
 */
class MistakesTest {

    private static final Path FILE = Path.of("src/test/resources/mistakes.txt");
    private static final String BETWEEN = "\n====\n";
    private static final String BEFORE_MESSAGES = "\n----\n";
    private static final String HEAD = """
            import dev.rockhopper.annotations.*;
            import jakarta.persistence.*;
            import jakarta.persistence.Table;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            """;

    @TempDir
    Path output;

    record Mistake(String source, String messages) {

        static Mistake of(String block) {
            String[] parts = block.strip().split(BEFORE_MESSAGES.strip(), 2);
            return new Mistake(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
        }

        String block() {
            return source + BEFORE_MESSAGES + messages;
        }

        @Override
        public String toString() {
            return source;
        }
    }

    static Stream<Mistake> mistakes() throws IOException {
        return Stream.of(Files.readString(FILE).split(BETWEEN)).map(Mistake::of);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldWhereItWasMade(Mistake mistake) {
        assertThat(said(mistake)).isEqualTo(mistake.messages());
    }

    @Test
    void thereAreMany() throws IOException {
        List<Mistake> all = new ArrayList<>(mistakes().toList());
        if ("renew".equals(System.getProperty("rockhopper.golden"))) {
            all.replaceAll(each -> new Mistake(each.source(), said(each)));
            Files.writeString(FILE, all.stream().map(Mistake::block).collect(Collectors.joining(BETWEEN)) + "\n");
        }
        assertThat(all).hasSizeGreaterThan(80);
    }

    private String said(Mistake mistake) {
        String source = HEAD + mistake.source();
        Compilation compilation = Compilation.of(
                List.of(Compilation.source("Source", source)), new RockhopperProcessor(Map.of()), output);
        return compilation.diagnostics().stream()
                .filter(each -> each.getMessage(Locale.ROOT).startsWith("RH"))
                .map(each -> each.getKind() + " [" + marked(each, source) + "] " + each.getMessage(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    private static String marked(Diagnostic<? extends JavaFileObject> diagnostic, String source) {
        if (diagnostic.getSource() == null || diagnostic.getEndPosition() <= diagnostic.getStartPosition()) {
            return "";
        }
        String text = source.substring((int) diagnostic.getStartPosition(), (int) diagnostic.getEndPosition());
        return text.length() > 50 ? text.substring(0, 50) + "…" : text;
    }
}

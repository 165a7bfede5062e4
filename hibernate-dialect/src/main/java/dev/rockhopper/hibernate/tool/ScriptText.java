/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.hibernate.tool;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.dialect.Dialect;
import org.hibernate.tool.schema.internal.script.MultiLineSqlScriptExtractor;
import org.hibernate.tool.schema.internal.script.SingleLineSqlScriptExtractor;
import org.hibernate.tool.schema.spi.SqlScriptCommandExtractor;

/** A script of statements: what the tool writes has several lines for each, while Hibernate takes every line for one unless it is told. */
final class ScriptText {

    private final String text;

    ScriptText(Reader reader) {
        try (StringWriter copy = new StringWriter()) {
            reader.transferTo(copy);
            text = copy.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The statements, by the extractor that the user chose, or by that for several lines if some line ends within a statement. */
    List<String> commands(SqlScriptCommandExtractor configured, Dialect dialect) {
        boolean chosen = !(configured instanceof SingleLineSqlScriptExtractor);
        SqlScriptCommandExtractor extractor =
                !chosen && hasSeveralLines() ? MultiLineSqlScriptExtractor.INSTANCE : configured;
        return extractor.extractCommands(new StringReader(text), dialect);
    }

    /** The end of the last line does not count, as it may be left out. */
    private boolean hasSeveralLines() {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("--") && !line.startsWith("//"))
                .toList();
        long ends = lines.stream()
                .limit(Math.max(0, lines.size() - 1))
                .filter(line -> line.endsWith(";"))
                .count();
        return !lines.isEmpty()
                && ends < lines.size() - 1
                && (ends > 0 || lines.get(lines.size() - 1).endsWith(";"));
    }
}

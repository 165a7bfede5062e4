/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.conformance.ConformanceCase;
import dev.rockhopper.schema.conformance.ConformanceCases;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.statement.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Spoiled statements give a statement or a message, never anything else; what is accepted comes round. */
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("rockhopper.rounds", 10_000);
    private static final String[] PIECES = {
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<",
        ">",
        ",",
        ";",
        "'",
        "\"",
        "`",
        "\\",
        "--",
        "/*",
        "*/",
        "/*+",
        "\n",
        "\0",
        "é",
        "😀",
        "@",
        "#",
        "1",
        "1x",
        ".",
        "*",
        "NULL",
        "NOT ",
        "AS ",
        "COMMENT ",
        "KEY ",
        "DEFAULT ",
        "SELECT ",
        "PARTITION ",
        "VALUES ",
        "IN ",
        "CASE ",
        "END ",
        "ARRAY<",
        "AFTER ",
        "INTERVAL ",
        "INDEX ",
        "ADD ",
        "\u0001",
        "\uFFFF",
        "''",
        "\"\"",
        "\\'",
        "x'",
        "$$",
        "0",
        "-"
    };

    private final long seed = Long.getLong("rockhopper.seed", 20260501);
    private final Random random = new Random(seed);

    @Test
    @Timeout(300)
    void spoiledStatements() {
        List<String> statements = statements();
        int accepted = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String sql = statements.get(random.nextInt(statements.size()));
            for (int n = random.nextInt(4); n >= 0; n--) {
                sql = spoil(sql, statements);
            }
            accepted += check(sql) ? 1 : 0;
        }
        System.out.println("seed " + seed + ": " + accepted + " of " + ROUNDS + " spoiled statements were accepted");
        assertThat(accepted).isPositive();
    }

    private static List<String> statements() {
        List<String> statements = new ArrayList<>();
        try (Stream<ConformanceCase> cases = ConformanceCases.all()) {
            cases.forEach(each -> {
                each.statements().forEach(statement -> statements.add(statement.sql()));
                each.objects().keySet().forEach(name -> each.showCreate(name).ifPresent(statements::add));
            });
        }
        return statements;
    }

    private String spoil(String sql, List<String> statements) {
        int at = random.nextInt(sql.length() + 1);
        int end = Math.min(sql.length(), at + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> sql.substring(0, at) + sql.substring(end);
            case 1 -> sql.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + sql.substring(at);
            case 2 -> sql.substring(0, at) + sql.substring(at, end).repeat(1 + random.nextInt(40)) + sql.substring(end);
            case 3 ->
                sql.substring(0, at)
                        + PIECES[random.nextInt(PIECES.length)].repeat(random.nextInt(600))
                        + sql.substring(at);
            case 4 -> words(sql);
            default -> {
                String other = statements.get(random.nextInt(statements.size()));
                yield sql.substring(0, at) + other.substring(random.nextInt(other.length()));
            }
        };
    }

    /** Two words change places. */
    private String words(String sql) {
        String[] words = sql.split(" ");
        int a = random.nextInt(words.length);
        int b = random.nextInt(words.length);
        String word = words[a];
        words[a] = words[b];
        words[b] = word;
        return String.join(" ", words);
    }

    private boolean check(String sql) {
        otherReaders(sql);
        Statement statement;
        try {
            statement = DdlParser.parse(sql);
        } catch (RockhopperException e) {
            assertThat(e.getMessage()).startsWith("RH2");
            return false;
        } catch (Throwable e) {
            throw new AssertionError("seed " + seed + ": " + sql, e);
        }
        try {
            assertThat(DdlParser.parse(DdlRenderer.NEWEST.render(statement))).isEqualTo(statement);
        } catch (RockhopperException e) {
            // Names that cannot be written are refused by the renderer; everything that it writes must be readable.
            assertThat(e.getMessage()).as("seed " + seed + ": " + sql).startsWith("RH1001");
        } catch (Throwable e) {
            throw new AssertionError("seed " + seed + ": " + sql, e);
        }
        return true;
    }

    private void otherReaders(String sql) {
        try {
            assertThat(TableReferences.of(sql)).isNotNull();
            assertThat(SqlTokens.of(sql)).isEqualTo(SqlTokens.of("\n" + sql));
            assertThat(DdlParser.parseShowCreate(sql)).isNotNull();
        } catch (RockhopperException e) {
            assertThat(e.getMessage()).startsWith("RH2");
        } catch (Throwable e) {
            throw new AssertionError("seed " + seed + ": " + sql, e);
        }
    }
}

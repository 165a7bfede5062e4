/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.embedded.EmbeddedStarRocks;
import dev.rockhopper.schema.conformance.ConformanceCases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Statements that nobody should send, through the socket: none hangs or kills the server, and none shows an exception of its inside.
 *
 * <p>{@code -Drockhopper.fuzz.seed} repeats a run, {@code -Drockhopper.fuzz.rounds} makes it longer.
 */
@Timeout(240)
class HostileInputTest {
    private static final int ROUNDS = Integer.getInteger("rockhopper.fuzz.rounds", 800);
    private static final Pattern INSIDE = Pattern.compile(
            "Cannot invoke|out of bounds|No value present|Exception|IllegalState|\\wError:|cannot be cast to class");
    private static final String TAIL = " DISTRIBUTED BY HASH(k) BUCKETS 1 PROPERTIES (\"replication_num\" = \"1\")";

    private final long seed = Long.getLong("rockhopper.fuzz.seed", 20261127L);
    private final Random random = new Random(seed);
    private JdbcWire wire;

    @BeforeEach
    void start() throws SQLException {
        wire = JdbcWire.to(EmbeddedStarRocks.builder());
        wire.run("CREATE DATABASE h");
        wire.run("USE h");
    }

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 1000, 20000})
    void nestingOfAnyDepthIsAnswered(int depth) {
        List<String> statements = List.of(
                "SELECT " + "(".repeat(depth) + "1" + ")".repeat(depth),
                "SELECT " + "(SELECT ".repeat(depth) + "1" + ")".repeat(depth),
                "SELECT " + "NOT ".repeat(depth) + "1",
                "SELECT " + "-".repeat(depth) + "1",
                "SELECT 1" + " + 1".repeat(depth),
                "SELECT " + "CASE WHEN 1 THEN ".repeat(depth) + "1" + " END".repeat(depth),
                "CREATE TABLE d (k INT, v " + "ARRAY<".repeat(depth) + "INT" + ">".repeat(depth) + ")" + TAIL,
                "CREATE TABLE d (k INT, v " + "STRUCT<a ".repeat(depth) + "INT" + ">".repeat(depth) + ")" + TAIL,
                "CREATE VIEW d AS SELECT " + "concat(".repeat(depth) + "'x'" + ")".repeat(depth),
                "CREATE VIEW d AS " + "SELECT * FROM (".repeat(depth) + "SELECT 1 a" + ") x".repeat(depth),
                "CREATE TABLE g (k INT, v BIGINT AS " + "(".repeat(depth) + "k" + ")".repeat(depth)
                        + ") DUPLICATE KEY(k)" + TAIL,
                "CREATE TABLE e (k INT) DUPLICATE KEY(k) PARTITION BY " + "f(".repeat(depth) + "k" + ")".repeat(depth)
                        + TAIL,
                "/*".repeat(depth) + "*/ SELECT 1",
                "ALTER TABLE d " + "ADD COLUMN c INT, ".repeat(depth) + "DROP COLUMN c");
        statements.forEach(this::answered);
        assertServes();
    }

    @Test
    void tenThousandColumnsAreATableAndOneMoreIsRefused() {
        String columns =
                IntStream.range(0, 9999).mapToObj(i -> "c" + i + " INT").collect(Collectors.joining(", "));
        wire.run("CREATE TABLE wide (k INT, " + columns + ") DUPLICATE KEY(k)" + TAIL);
        assertThat(wire.run("SHOW FULL COLUMNS FROM wide")).hasSize(10000);
        assertThat(wire.run("SELECT COLUMN_NAME FROM information_schema.columns WHERE TABLE_NAME = 'wide'"))
                .hasSize(10000);
        assertThat(answered("CREATE TABLE wider (k INT, " + columns + ", more INT) DUPLICATE KEY(k)" + TAIL))
                .startsWith("1117 ");
        wire.run("ALTER TABLE wide DROP COLUMN c7, ADD COLUMN late STRING COMMENT 'x'");
        assertServes();
    }

    @Test
    void longAndStrangeTextsComeBackAsTheyWere() {
        List<String> texts = new ArrayList<>(List.of(
                "'",
                "''",
                "\"",
                "\\",
                "\\\\",
                "\\'",
                "\"\\\"",
                "`",
                "a\nb\r\tc",
                "%_\\%",
                "$1 %s {}",
                "-- x",
                "/* x */",
                "; DROP TABLE t;"));
        for (int plane = 0; plane <= 16; plane++) {
            texts.add(new String(Character.toChars(plane << 16 | 0x20AC))
                    + new String(Character.toChars(plane << 16 | 0x1F600 & 0xFFFF)));
        }
        texts.add("x".repeat(1 << 20));
        for (String text : texts) {
            String literal = "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
            wire.run("DROP TABLE IF EXISTS t FORCE");
            wire.run("DROP VIEW IF EXISTS v");
            wire.run("CREATE TABLE t (k INT COMMENT " + literal + ", s STRING"
                    + (text.length() < 60000 ? " DEFAULT " + literal : "") + ", INDEX ix (s) COMMENT " + literal
                    + ") DUPLICATE KEY(k) COMMENT " + literal + TAIL);
            wire.run("CREATE VIEW v (a COMMENT " + literal + ") COMMENT " + literal + " AS SELECT k FROM t");
            for (String name : List.of("t", "v")) {
                assertThat(comment(name)).as("comment of %s", name).isEqualTo(text);
            }
            assertThat(wire.run("SELECT COLUMN_COMMENT AS c FROM information_schema.columns WHERE TABLE_SCHEMA = 'h'"
                                    + " AND TABLE_NAME = 't' AND COLUMN_NAME = 'k'")
                            .get(0)
                            .get("c"))
                    .isEqualTo(text);
            assertThat(wire.run("SHOW CREATE TABLE t")).hasSize(1);
        }
    }

    private Object comment(String name) {
        return wire.run(
                        "SELECT TABLE_COMMENT AS c FROM information_schema.tables WHERE TABLE_SCHEMA = 'h' AND TABLE_NAME = '"
                                + name + "'")
                .get(0)
                .get("c");
    }

    @Test
    void brokenStatementsGetAnAnswerOfTheServer() {
        List<String> recorded = recorded();
        List<String> inside = new ArrayList<>();
        System.out.println("hostile input: rockhopper.fuzz.seed=" + seed);
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 50 == 0) {
                wire.run("DROP DATABASE IF EXISTS h FORCE");
                wire.run("CREATE DATABASE h");
                wire.run("USE h");
            }
            String sql = broken(recorded);
            String answer = answered(sql);
            if (INSIDE.matcher(answer).find() && !answer.startsWith("20001 ")) {
                inside.add(answer + " :: " + sql);
            }
        }
        assertServes();
        assertThat(inside).as("seed %d", seed).isEmpty();
    }

    private static List<String> recorded() {
        return ConformanceCases.newest()
                .flatMap(each -> each.statements().stream())
                .map(each -> each.sql())
                .filter(sql -> sql.length() < 2000 && !sql.toUpperCase().contains("DATABASE"))
                .distinct()
                .toList();
    }

    /** One recorded statement, or the tokens of two, some of them lost, doubled, exchanged or replaced. */
    private String broken(List<String> recorded) {
        List<String> tokens = tokens(recorded);
        for (int i = random.nextInt(4); i > 0 && tokens.size() > 2; i--) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(6)) {
                case 0 -> tokens.remove(at);
                case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
                case 2 -> tokens.set(at, tokens.get(random.nextInt(tokens.size())));
                case 3 -> tokens.subList(at, tokens.size()).clear();
                case 4 ->
                    tokens.set(
                            at,
                            pick(List.of(
                                    "''",
                                    "``",
                                    "NULL",
                                    "-1",
                                    "9999999999999999999999",
                                    "(",
                                    ")",
                                    ",",
                                    "'\\",
                                    "t",
                                    "k")));
                default -> tokens.addAll(at, tokens(recorded));
            }
        }
        return String.join("", tokens);
    }

    private List<String> tokens(List<String> recorded) {
        List<String> tokens = new ArrayList<>();
        var matcher = Pattern.compile("\\w+|\\s+|'(?:[^'\\\\]|\\\\.)*'|\"[^\"]*\"|`[^`]*`|.", Pattern.DOTALL)
                .matcher(pick(recorded));
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String answered(String sql) {
        try {
            wire.run(sql);
            return "ok";
        } catch (Wire.Refused refused) {
            return refused.code() + " " + refused.getMessage();
        }
    }

    private void assertServes() {
        assertThat(wire.run("SELECT 'still here' AS x").get(0).get("x")).isEqualTo("still here");
    }
}

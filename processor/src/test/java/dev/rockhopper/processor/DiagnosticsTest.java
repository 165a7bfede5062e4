/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.processor.testing.Compilation;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wrong annotations: kind, line and column of the annotation value, code, text and remedy. The marker tells where. */
class DiagnosticsTest {

    private static final String MARK = "/*!*/";

    private static final String IMPORTS = """
            import dev.rockhopper.annotations.*;
            import jakarta.persistence.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.*;
            """;

    @TempDir
    Path output;

    private Compilation compile(String source, String... options) {
        return Compilation.of(
                List.of(Compilation.source("E", IMPORTS + source)), new RockhopperProcessor(), output, options);
    }

    /** The position of the n-th mark, as a diagnostic has it. */
    private static String at(String source, int mark) {
        String[] lines = (IMPORTS + source).split("\n");
        int count = 0;
        for (int i = 0; i < lines.length; i++) {
            for (int at = lines[i].indexOf(MARK); at >= 0; at = lines[i].indexOf(MARK, at + 1)) {
                if (count++ == mark) {
                    return (i + 1) + ":" + (at + MARK.length() + 1);
                }
            }
        }
        throw new IllegalArgumentException("no mark " + mark);
    }

    private void expect(String source, String... messages) {
        Compilation compilation = compile(source);
        String[] expected = new String[messages.length];
        for (int i = 0; i < messages.length; i++) {
            int space = messages[i].indexOf(' ');
            expected[i] = messages[i].substring(0, space) + " " + at(source, i) + messages[i].substring(space);
        }
        assertThat(compilation.rockhopper()).containsExactlyInAnyOrder(expected);
    }

    @Test
    void unknownColumnsAreReportedAtTheNameItself() {
        expect(
                """
                @Entity
                @StarRocksTable(
                        primaryKey = {"id", /*!*/"dya"},
                        partitionBy = /*!*/"date_trunc('month', daay)",
                        distributedBy = /*!*/"HASH(idd)",
                        orderBy = /*!*/"zzzzzz",
                        indexes = @StarRocksIndex(name = "i", column = /*!*/"nmae"))
                class E {
                    @Id long id;
                    LocalDate day;
                    String name;
                }
                """,
                "ERROR RH1202 @StarRocksTable(primaryKey) names dya, which is neither an attribute nor a column. → Did you mean day?",
                "ERROR RH1202 @StarRocksTable(partitionBy) names daay, which is neither an attribute nor a column. → Did you mean day?",
                "ERROR RH1202 @StarRocksTable(distributedBy) names idd, which is neither an attribute nor a column. → Did you mean id?",
                "ERROR RH1202 @StarRocksTable(orderBy) names zzzzzz, which is neither an attribute nor a column. → Use one of: id, day, name.",
                "ERROR RH1202 @StarRocksTable(indexes) i names nmae, which is neither an attribute nor a column. → Did you mean name?");
    }

    @Test
    void textsThatStarRocksDoesNotUnderstand() {
        expect(
                """
                @Entity
                @StarRocksTable(primaryKey = "id", duplicateKey = /*!*/"id", engine = /*!*/"MYSQL")
                class E {
                    @Id long id;
                    @StarRocksColumn(comment = "x", type = /*!*/"NUMBRE(3)") String type;
                    @Column(columnDefinition = /*!*/"ENUM('a')") String definition;
                }
                """,
                "ERROR RH1203 @StarRocksTable states primaryKey and duplicateKey. → A table has one key model: keep one.",
                "ERROR RH1215 @StarRocksTable(engine) is MYSQL. → Rockhopper manages tables of the engine OLAP; leave the engine out, or map the external table with @Subselect.",
                "ERROR RH1204 the type NUMBRE(3) by @StarRocksColumn(type) is not a StarRocks type. → State a type in @StarRocksColumn(type), or convert the attribute.",
                "ERROR RH1211 @Column(columnDefinition) is `ENUM('a')`, which is not what StarRocks understands in a column definition. → StarRocks' counterpart is VARCHAR.");
    }

    @Test
    void aQueryInHqlIsLeftToHibernate() {
        expect(
                """
                @Entity
                class E {
                    @Id long id;
                    String name;
                }
                @View(name = "names", hql = "select e.name as name from E e")
                /*!*/class Names {}
                """,
                "NOTE RH1303 the query is HQL, which only the Hibernate dialect translates. → The entity is read when Hibernate starts (goal or command with entities:).");
    }

    @Test
    void whatTheRulesOfStarRocksFind() {
        expect(
                """
                @Entity
                @StarRocksTable(
                        aggregateKey = "id",
                        distributedBy = "HASH(id)",
                        properties = {
                            @Property(name = "replication_num", value = "1"),
                            @Property(name = /*!*/"compresion", value = "ZSTD")
                        })
                class E {
                    @Id long id;
                    long /*!*/count;
                    @StarRocksColumn(aggregate = /*!*/"SUM") String text;
                    @StarRocksColumn(aggregate = "REPLACE", defaultValue = /*!*/"many") int number;
                }
                """,
                "ERROR RH1020 The property compresion is unknown. → Did you mean compression?",
                "ERROR RH1012 A value column of an AGGREGATE KEY table needs an aggregate. → State SUM, MIN, MAX, REPLACE or another one.",
                "ERROR RH1012 SUM does not take VARCHAR(255). → Choose another aggregate or type.",
                "ERROR RH1013 'many' is no INT. → Choose a value of the type INT.");
    }

    @Test
    void whatStarRocksCannotDoForJpa() {
        expect(
                """
                @Entity
                @StarRocksTable(duplicateKey = "id")
                class E {
                    @Id @GeneratedValue(strategy = GenerationType/*!*/.IDENTITY) Long id;
                    /*!*/@Version long version;
                }
                """,
                "ERROR RH1206 @GeneratedValue(strategy = IDENTITY) leaves the id to the database, which cannot tell it. → Use @GeneratedValue(strategy = GenerationType.UUID) on a UUID or String, or assign the id in the application.",
                "ERROR RH1217 @Version cannot work on a DUPLICATE KEY table, whose rows StarRocks cannot update. → Make it a PRIMARY KEY table, or drop @Version.");
    }

    private static final String NOTED = """
            @Entity
            class E {
                @Id long id;
                Object /*!*/anything;
            }
            """;

    private static final String NOTE =
            " RH1302 the column type of the Java type java.lang.Object is known to Hibernate only, as it is mapped here."
                    + " → The entity is read when Hibernate starts (goal or command with entities:).";

    @Test
    void whatIsNotKnownIsANote() {
        expect(NOTED, "NOTE" + NOTE);
    }

    @Test
    void notesAndWarningsAreSuppressedByTheirCode() {
        assertThat(compile("@SuppressWarnings(\"RH1302\") " + NOTED).rockhopper())
                .isEmpty();
        assertThat(compile("@SuppressWarnings(\"RH1303\") " + NOTED).rockhopper())
                .hasSize(1);
    }

    private static final String WARNED = """
            @Entity
            @jakarta.persistence.Table(name = "e", schema = /*!*/"other")
            class E {
                @Id long id;
            }
            """;

    @Test
    void warningsAreErrorsOnRequest() {
        String text = at(WARNED, 0)
                + " RH1218 the schema other of @Table is not used: StarRocks has databases only."
                + " → Name another database by @Table(catalog), or take the schema away.";
        Compilation warned = compile(WARNED);
        assertThat(warned.rockhopper()).containsExactly("WARNING " + text);
        assertThat(warned.succeeded()).isTrue();
        Compilation failed = compile(WARNED, "-Arockhopper.werror");
        assertThat(failed.rockhopper()).containsExactly("ERROR " + text);
        assertThat(failed.succeeded()).isFalse();
    }

    @Test
    void optionsThatAreNotUnderstood() {
        Compilation compilation = compile(NOTED, "-Arockhopper.naming=snake", "-Arockhopper.werror=perhaps");
        assertThat(compilation.rockhopper())
                .contains(
                        "ERROR -1:-1 RH1306 -Arockhopper.naming: the value snake is not understood. → Use jpa or spring.",
                        "ERROR -1:-1 RH1306 -Arockhopper.werror: the value perhaps is not understood. → Use true or false.");
    }
}

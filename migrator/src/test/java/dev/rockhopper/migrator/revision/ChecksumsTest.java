/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.migrator.migration.Migration;
import dev.rockhopper.migrator.migration.Operations;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What does not count for a checksum, and what does. */
class ChecksumsTest {

    private static final String JAVA = """
            package db; // the package

            @Revision(id = "a1", message = "m")
            public class A implements Migration {
                /* what it does */
                public void upgrade(Operations op) {
                    op.createView("v")
                            .comment("it's // no comment /* at all */")
                            .as(\"""
                                SELECT '"' -- part of the view
                                FROM   t
                                \""");
                }
            }
            """;
    private static final String SQL = """
            -- rockhopper: revision a1
            -- words for people
            CREATE VIEW v AS SELECT 1 -- why
            FROM `a--b` WHERE c = '-- not ''a'' comment\\'' AND d = "/* nor this */";
            /* gone */ DROP TABLE /*+ hint(1) */ t;
            """;

    private record Variant(String name, String from, String to) {}

    private static final List<Variant> HARMLESS_JAVA = List.of(
            new Variant("CRLF", "\n", "\r\n"),
            new Variant("CR", "\n", "\r"),
            new Variant("byte order mark", "package db", "\uFEFFpackage db"),
            new Variant("trailing blanks", ";\n", "; \t \n"),
            new Variant("trailing blanks in a text block", "FROM   t\n", "FROM   t   \n"),
            new Variant("a line comment changed", "// the package", "// something else"),
            new Variant("a line comment gone", " // the package", ""),
            new Variant("a block comment gone", "/* what it does */", ""),
            new Variant("a comment more", "op.createView", "/* new \"quote */ op.createView"),
            new Variant("layout", "op.createView(\"v\")\n                .comment", "op.createView(\"v\").comment"),
            new Variant("blank lines", "\n\n", "\n\n\n\n"),
            new Variant("indentation", "    ", "  "));

    private static final List<Variant> HARMFUL_JAVA = List.of(
            new Variant("a name", "\"v\"", "\"w\""),
            new Variant("case", "\"v\"", "\"V\""),
            new Variant("a blank in a string", "it's //", "it's  //"),
            new Variant("what looks like a comment in a string", "no comment", "one comment"),
            new Variant("a comment within a query", "part of", "parts of"),
            new Variant("blanks within a query", "FROM   t", "FROM t"),
            new Variant("a line of a query", "FROM   t\n", "FROM   t\n\n"),
            new Variant("the annotation", "message = \"m\"", "message = \"n\""),
            new Variant("a call", ".comment(\"it's // no comment /* at all */\")", ""));

    private static final List<Variant> HARMLESS_SQL = List.of(
            new Variant("CRLF", "\n", "\r\n"),
            new Variant("byte order mark", "-- rockhopper: revision", "\uFEFF-- rockhopper: revision"),
            new Variant("trailing blanks", ";\n", ";  \n"),
            new Variant("a comment changed", "words for people", "other words; with a semicolon"),
            new Variant("a comment gone", "/* gone */ ", ""),
            new Variant("a comment within a statement", " -- why", ""),
            new Variant("blank lines", ";\n", ";\n\n\n"));

    private static final List<Variant> HARMFUL_SQL = List.of(
            new Variant("a name", "TABLE /*+ hint(1) */ t", "TABLE /*+ hint(1) */ u"),
            new Variant("a hint", "hint(1)", "hint(2)"),
            new Variant("a string", "-- not", "-- Not"),
            new Variant("a quoted name", "a--b", "a--c"),
            new Variant("what looks like a comment in a string", "nor this", "nor that"),
            new Variant("words run together", "CREATE VIEW", "CREATEVIEW"),
            new Variant("the header", "revision a1", "revision a2"),
            new Variant("a statement", "/* gone */ DROP TABLE /*+ hint(1) */ t;", ""));

    @TestFactory
    Stream<DynamicTest> java() {
        return Stream.concat(
                tests(HARMLESS_JAVA, JAVA, true, Checksums::ofJava),
                tests(HARMFUL_JAVA, JAVA, false, Checksums::ofJava));
    }

    @TestFactory
    Stream<DynamicTest> sql() {
        return Stream.concat(
                tests(HARMLESS_SQL, SQL, true, text -> Checksums.ofSql(text, "")),
                tests(HARMFUL_SQL, SQL, false, text -> Checksums.ofSql(text, "")));
    }

    /** Every letter or digit that is not in a comment counts. */
    @Test
    void oneChangedCharacter() {
        String code = CanonicalSource.of(SourceLanguage.JAVA, JAVA);
        assertThat(code).contains("part of the view", "no comment").doesNotContain("the package", "what it does");
        for (int i = 0; i < code.length(); i++) {
            if (Character.isLetterOrDigit(code.charAt(i))) {
                String changed = code.substring(0, i) + '~' + code.substring(i + 1);
                assertThat(Checksums.ofJava(changed)).isNotEqualTo(Checksums.ofJava(JAVA));
            }
        }
    }

    @Test
    void theDowngradeCountsAndIsNotMixedUpWithTheUpgrade() {
        assertThat(Checksums.ofSql("A;", "B;")).isNotEqualTo(Checksums.ofSql("A;", "C;"));
        assertThat(Checksums.ofSql("A;", "B;")).isNotEqualTo(Checksums.ofSql("A;B;", ""));
    }

    @Test
    void sourcesAreComparedWhereThereAreTwo() {
        RevisionNode node = new RevisionNode("a", List.of(), List.of(), List.of(), "a", "a.sql");
        LoadedRevision sql = new SqlRevision(node, "DROP TABLE a;", Optional.empty(), "a.down.sql");
        LoadedRevision compiled = new JavaRevision(node, new Dropping(), Optional.empty());
        String steps = compiled.checksum().steps();
        assertThat(sql.is(new Checksum(sql.sourceHash(), "8"))).isTrue();
        assertThat(sql.is(new Checksum(Optional.of("2"), sql.checksum().steps())))
                .isFalse();
        assertThat(compiled.is(new Checksum(Optional.of("1"), steps))).isTrue();
        assertThat(compiled.is(new Checksum(Optional.of("1"), "8"))).isFalse();
    }

    @Test
    void checksumsComeBackFromTheirText() {
        for (Checksum each : List.of(new Checksum(Optional.of("1"), "9"), new Checksum(Optional.empty(), "9"))) {
            assertThat(Checksum.parse(each.toString())).contains(each);
        }
        for (String other : Arrays.asList("", "9", "stp2:9", "src1:1", "src1:1;src1:2", "md5:1;stp1:9")) {
            assertThat(Checksum.parse(other)).as(other).isEmpty();
        }
    }

    private static Stream<DynamicTest> tests(
            List<Variant> variants, String text, boolean same, java.util.function.UnaryOperator<String> checksum) {
        return variants.stream()
                .map(each -> DynamicTest.dynamicTest((same ? "same: " : "other: ") + each.name(), () -> {
                    String changed = text.replace(each.from(), each.to());
                    assertThat(changed).isNotEqualTo(text);
                    assertThat(checksum.apply(changed).equals(checksum.apply(text)))
                            .isEqualTo(same);
                }));
    }

    private static final class Dropping implements Migration {

        @Override
        public void upgrade(Operations op) {
            op.dropTable("a");
        }

        @Override
        public void downgrade(Operations op) {
            op.irreversible("gone");
        }
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rockhopper.migrator.migration.RecordedStep;
import dev.rockhopper.schema.message.Message;
import dev.rockhopper.schema.message.RockhopperException;
import dev.rockhopper.schema.server.ServerProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** SQL files as revisions: headers, directives, Flyway's names, and what is wrong with them. */
class SqlRevisionTest {

    private static final String HEADER = "-- rockhopper: revision a1\n";

    @Test
    void aHeaderSaysEverything() {
        RevisionNode node = only(Map.of(
                        "a1__add_orders.up.sql",
                        "\uFEFF-- rockhopper: revision a1, parents b2 c3\r\n-- rockhopper: message add orders, fast\r\n"
                                + "-- rockhopper: labels v1 shop\r\n-- rockhopper: depends on d4\r\n\r\nDROP TABLE t;\r\n"))
                .node();
        assertThat(node)
                .isEqualTo(new RevisionNode(
                        "a1",
                        List.of("b2", "c3"),
                        List.of("d4"),
                        List.of("v1", "shop"),
                        "add orders, fast",
                        "a1__add_orders.up.sql"));
    }

    @Test
    void statementsKeepTheirTextAndDirectivesTheirStatement() {
        LoadedRevision revision = only(Map.of(
                "a1__x.up.sql",
                HEADER + "-- words\nALTER TABLE t\n  ADD COLUMN x INT; -- more words\n"
                        + "-- rockhopper: changes nothing\nFROBNICATE ';' /* ; */ now;\n"
                        + "-- rockhopper: changes DROP TABLE t\n-- rockhopper: changes DROP TABLE u\nFROBNICATE all"));
        List<RecordedStep> steps = revision.upgrade();
        assertThat(steps.stream().map(step -> step.sql(ServerProfile.NEWEST).orElseThrow()))
                .containsExactly("ALTER TABLE t\n  ADD COLUMN x INT", "FROBNICATE ';' /* ; */ now", "FROBNICATE all");
        assertThat(steps.stream().map(step -> step.effect().size())).containsExactly(1, 0, 2);
    }

    @Test
    void withoutDowngradeThereIsNoWayBack() {
        assertThat(only(Map.of("a1__x.up.sql", HEADER)).downgrade())
                .containsExactly(new RecordedStep.Irreversible("There is no file a1__x.down.sql."));
        LoadedRevision told = only(files(
                "a1__x.up.sql", HEADER, "a1__x.down.sql", HEADER + "-- rockhopper: irreversible rows are gone\n"));
        assertThat(told.downgrade()).containsExactly(new RecordedStep.Irreversible("rows are gone"));
    }

    @Test
    void filesOfFlywayFollowEachOtherByNumber() {
        SqlRevisionReader reader = reader(files(
                "V10__ten.sql", "DROP TABLE t;",
                "V2__two_tables.sql", "DROP TABLE t;",
                "V2_1__more.sql", "DROP TABLE t;",
                "U2__two_tables.sql", "CREATE TABLE t (a INT);",
                "V1__one.sql", "DROP TABLE t;"));
        RevisionGraph graph = RevisionSet.of(reader.revisions(), List.of()).graph();
        assertThat(graph.inOrder()).extracting(RevisionNode::id).containsExactly("V1", "V2", "V2.1", "V10");
        assertThat(graph.node("V2").orElseThrow().message()).isEqualTo("two tables");
        assertThat(reader.revisions().get(1).downgrade()).hasSize(1);
        assertThat(reader.revisions().get(0).downgrade())
                .containsExactly(new RecordedStep.Irreversible("There is no file U1__one.sql."));
    }

    @Test
    void aHeaderInAFileOfFlywayCounts() {
        SqlRevisionReader reader = reader(files(
                "V1__one.sql",
                "DROP TABLE t;",
                "V2__two.sql",
                "-- rockhopper: revision abc, parent V1\n",
                "V3__three.sql",
                ""));
        assertThat(reader.revisions())
                .extracting(each -> each.node().id() + each.node().parents())
                .containsExactly("V1[]", "abc[V1]", "V3[abc]");
    }

    @Test
    void everyWrongStatementIsReportedWithItsLine() {
        LoadedRevision revision = only(Map.of(
                "a1__x.up.sql",
                HEADER + "\nCREATE TABEL t (a INT);\nDROP TABLE t;\n\n\nALTER TABLE t ADD COLUM x INT;"));
        RockhopperException problem = catchThrowableOfType(RockhopperException.class, revision::upgrade);
        assertThat(problem.messages().stream().map(Message::place).map(place -> place.substring(0, place.indexOf(','))))
                .containsExactly("a1__x.up.sql:3", "a1__x.up.sql:7");
    }

    /** Rockhopper writes its journal between two steps, and may go on with any of them over a new connection. */
    @Test
    void statementsAboutTheSessionAreNoSteps() {
        LoadedRevision revision = only(Map.of(
                "a1__x.up.sql",
                HEADER + "USE crm;\nSET CATALOG hive;\nBEGIN;\nstart transaction with label x;\nSET sql_mode = '';\n"
                        + "/* so */ COMMIT WORK;\nROLLBACK;\nINSERT INTO t VALUES ('BEGIN');"));
        RockhopperException problem = catchThrowableOfType(RockhopperException.class, revision::upgrade);
        assertThat(problem.messages())
                .allSatisfy(message -> assertThat(message.code().id()).isEqualTo("RH6007"))
                .extracting(message -> message.place().replaceFirst(",.*", ""))
                .containsExactly(
                        "a1__x.up.sql:2",
                        "a1__x.up.sql:3",
                        "a1__x.up.sql:4",
                        "a1__x.up.sql:5",
                        "a1__x.up.sql:7",
                        "a1__x.up.sql:8");
        assertThat(problem).hasMessageContaining("op.in(\"other\")").hasMessageContaining("op.run(");
    }

    @Test
    void directivesWithoutMeaning() {
        LoadedRevision revision =
                only(Map.of("a1__x.up.sql", HEADER + "\n-- rockhopper: chnages nothing\nDROP TABLE t;"));
        RockhopperException problem = catchThrowableOfType(RockhopperException.class, revision::upgrade);
        assertThat(problem).hasMessageContaining("RH6024 a1__x.up.sql:4").hasMessageContaining("chnages nothing");
    }

    @Test
    void wrongFiles() {
        Map<Map<String, String>, String> cases = new LinkedHashMap<>();
        cases.put(
                Map.of("a1__x.up.sql", "DROP TABLE t;"),
                "RH6021 a1__x.up.sql: The file does not begin with the header");
        cases.put(Map.of("a1__x.up.sql", "-- rockhopper: revision a1 after b2"), "RH6021 a1__x.up.sql: The line");
        cases.put(
                Map.of("a1__x.up.sql", "-- rockhopper: revision a1\n-- rockhopper: parents b2"),
                "RH6021 a1__x.up.sql: The line \"-- rockhopper: parents b2\"");
        cases.put(
                Map.of("a1__x.up.sql", "-- rockhopper: revision a1\n-- rockhopper: revises b2"),
                "RH6021 a1__x.up.sql: The line \"-- rockhopper: revises b2\"");
        cases.put(
                Map.of("a1__x.up.sql", HEADER + "-- rockhopper: chnages nothing\nDROP TABLE t;"),
                "RH6021 a1__x.up.sql: The line \"-- rockhopper: chnages nothing\"");
        cases.put(
                files("a1__x.up.sql", HEADER, "a1__x.down.sql", "-- rockhopper: revision b2"),
                "RH6021 a1__x.down.sql: The file says it is of revision b2, but a1__x.up.sql says a1.");
        cases.put(Map.of("a1__x.down.sql", HEADER), "RH6020 a1__x.down.sql: The downgrade has no upgrade");
        cases.put(files("V1__x.sql", "", "V1__y.sql", ""), "RH6010 V1__x.sql, V1__y.sql: Two files");
        cases.forEach((files, message) -> assertThat(catchThrowableOfType(
                        RockhopperException.class, () -> reader(files).revisions()))
                .hasMessageStartingWith(message));
    }

    @Test
    void filesOfAnotherKindAreLeftOutWithAWarning() {
        SqlRevisionReader reader = reader(Map.of("R__views.sql", "", "notes.sql", ""));
        assertThat(reader.revisions()).isEmpty();
        assertThat(reader.warnings()).extracting(each -> each.code().id()).containsExactly("RH6020", "RH6020");
    }

    private static LoadedRevision only(Map<String, String> files) {
        return reader(files).revisions().get(0);
    }

    private static SqlRevisionReader reader(Map<String, String> files) {
        SqlRevisionReader reader = new SqlRevisionReader();
        files.forEach((name, text) -> reader.add(name, name, text));
        return reader;
    }

    private static Map<String, String> files(String... namesAndTexts) {
        Map<String, String> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return files;
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.model.Index;
import dev.rockhopper.schema.model.ListPartition;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Partitioning;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SHOW CREATE prints without escapes. */
class ShowCreateTest {

    private static Table table(String indexes, String partitions, String properties) {
        String text =
                "CREATE TABLE `t` (\n  `a` varchar(10) NULL COMMENT \"x \\\"y\\\" INDEX \\\\\",\n  `b` int(11) NULL COMMENT \"\""
                        + indexes
                        + "\n) ENGINE=OLAP \nDUPLICATE KEY(`a`)\nCOMMENT \"PROPERTIES (\nLIST\"\n" + partitions
                        + "DISTRIBUTED BY HASH(`a`) BUCKETS 2 \nPROPERTIES (\n\"compression\" = \"LZ4\"" + properties
                        + "\n);";
        return ((CreateTable) DdlParser.parseShowCreate(text)).table();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    ix      | it's
                    IY      | 'all' of ''it''
                    order   | ends with '
                    my ix   | back\\slash \\n
                    1-x     | ', INDEX z (`b`) COMMENT '
                    ä       | two
                    (b) USING BITMAP | ""
                    select  |
                    """)
    void indexes(String name, String comment) {
        String written = comment == null ? "" : comment;
        Table table = table(
                ",\n  INDEX " + name + " (`a`) USING BITMAP COMMENT '" + written
                        + "',\n  INDEX n (`b`) USING NGRAMBF(\"gram_num\" = \"4\","
                        + " \"case_sensitive\" = \"true\") COMMENT 'it's\ntwo lines'",
                "",
                "");
        assertThat(table.indexes()).extracting(Index::name).containsExactly(name, "n");
        assertThat(table.indexes()).extracting(Index::comment).containsExactly(written, "it's\ntwo lines");
        assertThat(table.indexes().get(1).properties()).hasSize(2);
        assertThat(table.columns().get(0).comment()).isEqualTo("x \"y\" INDEX \\");
    }

    @Test
    void listPartitions() {
        Table table = table(
                "",
                "PARTITION BY LIST(`a`)(\n  PARTITION p1 VALUES IN ('it's', 'a\\n', 'b, c') (\"replication_num\" = \"1\"),\n"
                        + "  PARTITION order VALUES IN (''')\n)\n",
                "");
        assertThat(partitions(table).get(0).values())
                .containsExactly(
                        List.of(Optional.of("it's")), List.of(Optional.of("a\\n")), List.of(Optional.of("b, c")));
        assertThat(partitions(table).get(0).properties()).containsEntry("replication_num", "1");
        assertThat(partitions(table).get(1).values()).containsExactly(List.of(Optional.of("'")));
    }

    @Test
    void listPartitionsOfSeveralColumns() {
        Table table = table(
                "", "PARTITION BY LIST(`a`,`b`)(\n  PARTITION p1 VALUES IN (('it's', '1'), ('(x)', '2'))\n)\n", "");
        assertThat(partitions(table).get(0).values())
                .containsExactly(
                        List.of(Optional.of("it's"), Optional.of("1")), List.of(Optional.of("(x)"), Optional.of("2")));
    }

    private static List<ListPartition> partitions(Table table) {
        return ((Partitioning.ByList) table.partitioning().orElseThrow()).partitions();
    }

    @Test
    void properties() {
        Table table = table("", "", ",\n\"partition_retention_condition\" = \"a = \\\"x\\n\\\"\"");
        assertThat(table.properties())
                .containsEntry("compression", "LZ4")
                .containsEntry("partition_retention_condition", "a = \"x\\n\"");
        assertThat(table.comment()).isEqualTo("PROPERTIES (\nLIST");
    }

    @Test
    void materializedViews() {
        String text =
                "CREATE MATERIALIZED VIEW `mv` (`a` COMMENT \"\\\"\", `b`,\n  INDEX i (`a`) USING BITMAP COMMENT 'it's')\n"
                        + "COMMENT \"c\"\nPARTITION BY (`a`)\nDISTRIBUTED BY RANDOM\nORDER BY (order,b)\nREFRESH DEFERRED SCHEDULE START(\"2030-01-01"
                        + " 00:00:00\") EVERY(INTERVAL 1 DAY)\nPROPERTIES (\n\"session.x\" = \"say \"y\" \\\",\n\"replication_num\" = \"1\"\n)\nAS SELECT"
                        + " a, b, ' PROPERTIES (\n\"x\"' FROM t;";
        MaterializedView view = ((CreateMaterializedView) DdlParser.parseShowCreate(text)).view();
        assertThat(view.indexes()).extracting(Index::comment).containsExactly("it's");
        assertThat(view.properties()).containsEntry("session.x", "say \"y\" \\").containsEntry("replication_num", "1");
        assertThat(view.sortKey()).containsExactly("order", "b");
        assertThat(view.query()).startsWith("SELECT a").endsWith("FROM t");
    }

    @Test
    void ownTextsAreNotTouched() {
        String sql =
                "CREATE TABLE t (\n  a INT,\n  INDEX `i` (`a`) USING BITMAP COMMENT 'it''s \\\\'\n)\nDUPLICATE KEY(a)";
        Table table = ((CreateTable) DdlParser.parseShowCreate(sql)).table();
        assertThat(table.indexes().get(0).comment()).isEqualTo("it's \\");
    }
}

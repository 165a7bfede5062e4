/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.schema.shown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.ddl.DdlRenderer;
import dev.rockhopper.schema.model.MaterializedView;
import dev.rockhopper.schema.model.Table;
import dev.rockhopper.schema.statement.CreateMaterializedView;
import dev.rockhopper.schema.statement.CreateTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SHOW CREATE prints and CREATE refuses or understands otherwise, as a real frontend (4.1.0-782d218) showed and answered it. */
class ShownObjectsTest {

    private static final String TABLE = """
            CREATE TABLE `t` (
              `k` int(11) NULL COMMENT "",
              `s` varchar(10) NULL COMMENT "",
              `a` %s COMMENT ""
            ) ENGINE=OLAP\s
            DUPLICATE KEY(`k`)
            %s
            DISTRIBUTED BY %s
            PROPERTIES (
            "compression" = "LZ4",
            "fast_schema_evolution" = "true",
            %s
            "replication_num" = "3"
            );""";

    private static final String VIEW = """
            CREATE MATERIALIZED VIEW `mv` (`k`, %s)
            PARTITION BY (%s)
            DISTRIBUTED BY RANDOM
            REFRESH MANUAL
            PROPERTIES (
            "unique_constraints" = "default_catalog.shop.t.k",
            "replication_num" = "1"
            )
            AS select k, count(*) from t group by k;""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            array<DECIMAL(10,2)> NULL              | `a` ARRAY<DECIMALV2(10,2)> NULL
            array<DECIMAL64(10,2)> NULL            | `a` ARRAY<DECIMAL64(10,2)> NULL
            array<array<DECIMAL(9,0)>> NULL        | `a` ARRAY<ARRAY<DECIMALV2(9,0)>> NULL
            map<int(11),array<DECIMAL(9,0)>> NULL  | `a` MAP<INT,ARRAY<DECIMALV2(9,0)>> NULL
            map<int(11),decimal(9, 0)> NULL        | `a` MAP<INT,DECIMAL(9,0)> NULL
            decimal(9, 0) NULL                     | `a` DECIMAL(9,0) NULL
            bigint(20) count(int(11)) NOT NULL     | `a` BIGINT count(INT) NULL
            bigint(20) SUM NOT NULL                | `a` BIGINT SUM NOT NULL
            """)
    void columns(String shown, String created) {
        assertThat(create(shown, "", "HASH(`k`)", "")).contains(created);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            PARTITION BY LIST(`k`)(\\n  PARTITION p VALUES IN ('NULL', '1')\\n)          | VALUES IN (NULL, '1')
            PARTITION BY LIST(`s`)(\\n  PARTITION p VALUES IN ('NULL')\\n)               | VALUES IN ('NULL')
            PARTITION BY LIST(`k`,`s`)(\\n  PARTITION p VALUES IN (('NULL', 'NULL'))\\n) | VALUES IN ((NULL, 'NULL'))
            PARTITION BY (substring(`t`.`s`, 1, 5),`k`)                                  | (substring(`s`, 1, 5), `k`)
            PARTITION BY (substring(`shop`.`t`.`s`, 1, 5),`k`)                           | (substring(`s`, 1, 5), `k`)
            """)
    void partitions(String shown, String created) {
        assertThat(create("int(11) NULL", shown.replace("\\n", "\n"), "HASH(`k`)", ""))
                .contains(created);
    }

    @Test
    void aBucketSizeThatIsNotShownIsZero() {
        assertThat(create("int(11) NULL", "", "RANDOM", "")).contains("\"bucket_size\" = \"0\"");
        assertThat(create("int(11) NULL", "", "RANDOM", "\"bucket_size\" = \"7\","))
                .contains("\"bucket_size\" = \"7\"");
        assertThat(create("int(11) NULL", "", "RANDOM BUCKETS 3", "")).contains("\"bucket_size\" = \"0\"");
        assertThat(create("int(11) NULL", "", "HASH(`k`)", "")).doesNotContain("bucket_size");
    }

    @Test
    void constraintsWithinTheDatabaseAreNotQualified() {
        String keys = "\"foreign_key_constraints\" = \"(k) REFERENCES default_catalog.shop.u(k);"
                + "(s) REFERENCES default_catalog.other.u(s)\",\n"
                + "\"unique_constraints\" = \"default_catalog.shop.t.k\",";
        assertThat(create("int(11) NULL", "", "HASH(`k`)", keys))
                .contains("\"(k) REFERENCES u(k);(s) REFERENCES other.u(s)\"", "\"unique_constraints\" = \"k\"");
        assertThat(create("`n`", "`k`")).contains("\"unique_constraints\" = \"t.k\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            `n`                              | `k`,\\n  `n`
            `count(*)`                       | VIEW `mv`\\nPARTITION BY
            `__generated_partition_column_0` | VIEW `mv`\\nPARTITION BY
            """)
    void columnListsThatNobodyWrote(String shown, String created) {
        assertThat(create(shown, "`k`")).contains(created.replace("\\n", "\n"));
    }

    @Test
    void partitionTermsOfViewsAreNotQualified() {
        assertThat(create("`n`", "date_trunc('day', `shop`.`mv`.`k`)"))
                .contains("PARTITION BY (date_trunc('day', `k`))");
    }

    private static String create(String column, String partitioning, String distribution, String properties) {
        String text =
                TABLE.formatted(column, partitioning, distribution, properties).replaceAll("\n+", "\n");
        return DdlRenderer.NEWEST.render(
                CreateTable.of((Table) ShownObjects.read(text, "shop").orElseThrow()));
    }

    private static String create(String column, String partition) {
        String text = VIEW.formatted(column, partition);
        return DdlRenderer.NEWEST.render(CreateMaterializedView.of(
                (MaterializedView) ShownObjects.read(text, "shop").orElseThrow()));
    }
}

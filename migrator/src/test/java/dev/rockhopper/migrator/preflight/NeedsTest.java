/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.migrator.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rockhopper.schema.ddl.DdlParser;
import dev.rockhopper.schema.evolve.SchemaFold;
import dev.rockhopper.schema.model.Schema;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a 4.1 frontend refused to a user without the right. */
class NeedsTest {

    /** Each statement after those that made {@code t}, {@code v} and {@code odd-one}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    CREATE TABLE u (id INT) DUPLICATE KEY (id) | CREATE TABLE on DATABASE d; SELECT on ALL TABLES IN DATABASE d
                    CREATE VIEW w AS SELECT id FROM base | SELECT on TABLE d.base; CREATE VIEW on DATABASE d; SELECT on ALL VIEWS IN DATABASE d
                    ALTER TABLE base ADD COLUMN c INT | ALTER on TABLE d.base
                    ALTER TABLE t ADD COLUMN c INT | ALTER on ALL TABLES IN DATABASE d
                    ALTER TABLE other.base RENAME x | ALTER on TABLE other.base
                    ALTER TABLE `odd-one` COMMENT = "x" | ALTER on TABLE d.`odd-one`
                    DROP TABLE base | DROP on TABLE d.base
                    DROP VIEW v | DROP on ALL VIEWS IN DATABASE d
                    DROP MATERIALIZED VIEW m | DROP on MATERIALIZED VIEW d.m
                    TRUNCATE TABLE base | DELETE on TABLE d.base
                    INSERT INTO t SELECT id FROM base, nowhere, v | INSERT on ALL TABLES IN DATABASE d; SELECT on TABLE d.base; SELECT on ALL VIEWS IN DATABASE d
                    DELETE FROM base WHERE id = 1 | DELETE on TABLE d.base
                    INSERT INTO hive.db.t SELECT 1 | ~~
                    INSERT INTO FILES("path" = "s3://x/") SELECT id FROM base | ~~
                    INSERT OVERWRITE `odd-one` SELECT id FROM other.far | INSERT on TABLE d.`odd-one`; SELECT on TABLE other.far
                    CREATE VIEW other.w AS SELECT id FROM base JOIN other.far USING (id) | SELECT on TABLE d.base; SELECT on TABLE other.far; CREATE VIEW on DATABASE other; SELECT on ALL VIEWS IN DATABASE other
                    UPDATE other.base SET a = 1 WHERE id = 1 | UPDATE on TABLE other.base
                    REFRESH MATERIALIZED VIEW m WITH SYNC MODE | REFRESH on MATERIALIZED VIEW d.m
                    """)
    void ofStatements(String sql, String wanted) {
        Schema live = SchemaFold.applyAll(
                Schema.empty(),
                List.of(
                        DdlParser.parse("CREATE TABLE base (id INT) DUPLICATE KEY (id)"),
                        DdlParser.parse("CREATE TABLE `odd-one` (id INT) DUPLICATE KEY (id)"),
                        DdlParser.parse("CREATE TABLE other.far (id INT) DUPLICATE KEY (id)")));
        Needs needs = new Needs("d", live);
        needs.of(DdlParser.parse("CREATE TABLE t (id INT) DUPLICATE KEY (id)"));
        needs.of(DdlParser.parse("CREATE VIEW v AS SELECT id FROM t"));

        assertThat(needs.of(DdlParser.parse(sql)).stream()
                        .map(need -> need.grantable() + " on " + need.scope())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(wanted);
    }
}

/* SPDX-License-Identifier: Apache-2.0 */
package dev.rockhopper.embedded.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes scripts of DDL, most of them right and some of them wrong, from small parts; the same seed makes the same script. */
final class ScriptGenerator {
    private static final List<String> KEY_TYPES =
            List.of("INT", "BIGINT", "DATE", "DATETIME", "VARCHAR(20)", "SMALLINT", "BOOLEAN", "LARGEINT");
    private static final List<String> TYPES = List.of(
            "INT",
            "BIGINT",
            "TINYINT",
            "DOUBLE",
            "FLOAT",
            "DECIMAL(10, 2)",
            "DECIMAL(27, 9)",
            "VARCHAR(30)",
            "STRING",
            "CHAR(5)",
            "DATE",
            "DATETIME",
            "BOOLEAN",
            "JSON",
            "VARBINARY",
            "ARRAY<INT>",
            "ARRAY<VARCHAR(10)>",
            "MAP<INT, STRING>",
            "STRUCT<a INT, b STRING>",
            "LARGEINT",
            "BITMAP",
            "HLL");
    private static final List<String> TABLE_PROPERTIES = List.of(
            "\"compression\" = \"ZSTD\"",
            "\"compression\" = \"zstd(4)\"",
            "\"compression\" = \"none\"",
            "\"fast_schema_evolution\" = \"false\"",
            "\"replicated_storage\" = \"false\"",
            "\"bloom_filter_columns\" = \"c1\"",
            "\"bloom_filter_columns\" = \"c1, c2\"",
            "\"bloom_filter_fpp\" = \"0.01\"",
            "\"enable_persistent_index\" = \"true\"",
            "\"colocate_with\" = \"g1\"",
            "\"storage_medium\" = \"SSD\"",
            "\"write_quorum\" = \"ONE\"",
            "\"partition_live_number\" = \"3\"",
            "\"mutable_bucket_num\" = \"7\"",
            "\"bucket_size\" = \"1000\"",
            "\"enable_load_profile\" = \"true\"",
            "\"table_query_timeout\" = \"30\"",
            "\"binlog_enable\" = \"true\"",
            "\"flat_json.enable\" = \"true\"",
            "\"partition_ttl\" = \"1 day\"",
            "\"primary_index_cache_expire_sec\" = \"60\"",
            "\"unique_constraints\" = \"k1\"",
            "\"base_compaction_forbidden_time_ranges\" = \"* 8-18 * * *\"",
            "\"nonsense\" = \"1\"",
            "\"storage_cooldown_ttl\" = \"1 day\"",
            "\"labels.location\" = \"\"",
            "\"time_drift_constraint\" = \"\"");

    private final Random random;

    ScriptGenerator(long seed) {
        this.random = new Random(seed);
    }

    /** The statements of one script: a table, changes of it, perhaps views. */
    List<String> script() {
        List<String> statements = new ArrayList<>();
        Draft draft = table("t");
        statements.add(draft.sql);
        for (int i = random.nextInt(4); i >= 0; i--) {
            statements.add(percent(75) ? alter(draft) : view(draft));
        }
        return statements;
    }

    /** What is known of the table. */
    private record Draft(String sql, String model, List<String> keys, List<String> values) {
        List<String> all() {
            List<String> all = new ArrayList<>(keys);
            all.addAll(values);
            return all;
        }
    }

    private Draft table(String name) {
        String model = pick("DUPLICATE", "DUPLICATE", "PRIMARY", "PRIMARY", "UNIQUE", "AGGREGATE");
        List<String> keys = new ArrayList<>();
        List<String> values = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(3); i++) {
            keys.add("k" + i);
            lines.add("k" + i + " " + (i == 1 && percent(40) ? pick("DATE", "DATETIME", "INT") : pick(KEY_TYPES))
                    + (percent(60) ? " NOT NULL" : "") + (percent(10) ? " DEFAULT '1'" : "") + comment());
        }
        for (int i = 1; i <= random.nextInt(5); i++) {
            values.add("c" + i);
            lines.add("c" + i + " " + column(model));
        }
        if (percent(15)) {
            lines.add("INDEX ix (" + pick(all(keys, values)) + ")"
                    + pick("", " USING BITMAP", " USING NGRAMBF (\"gram_num\" = \"3\")") + pick("", " COMMENT 'i'"));
        }
        StringBuilder sql = new StringBuilder("CREATE TABLE " + name + " (" + String.join(", ", lines) + ")");
        sql.append(percent(92) ? " " + model + " KEY(" + String.join(", ", keys) + ")" : "");
        sql.append(percent(30) ? " COMMENT 'a table'" : "").append(partition(keys));
        sql.append(pick(
                " DISTRIBUTED BY HASH(" + pick(keys) + ") BUCKETS 3",
                " DISTRIBUTED BY HASH(" + pick(all(keys, values)) + ")",
                " DISTRIBUTED BY RANDOM",
                "",
                " DISTRIBUTED BY HASH(" + String.join(", ", keys) + ") BUCKETS 2"));
        sql.append(
                percent(20)
                        ? " ORDER BY (" + String.join(", ", shuffled(percent(70) ? keys : all(keys, values))) + ")"
                        : "");
        List<String> properties =
                new ArrayList<>(List.of("\"replication_num\" = \"" + pick("1", "1", "1", "3", "4") + "\""));
        for (int i = random.nextInt(3); i > 0; i--) {
            properties.add(pick(TABLE_PROPERTIES));
        }
        return new Draft(
                sql + " PROPERTIES ("
                        + String.join(", ", properties.stream().distinct().toList()) + ")",
                model,
                keys,
                values);
    }

    private String column(String model) {
        String type = pick(TYPES);
        String aggregate = model.equals("AGGREGATE")
                ? pick(" SUM", " MAX", " REPLACE", " REPLACE_IF_NOT_NULL", " MIN", " BITMAP_UNION", " HLL_UNION")
                : "";
        return type + aggregate + pick("", "", " NULL", " NOT NULL") + defaultOf(type) + comment();
    }

    private String defaultOf(String type) {
        if (percent(65)) {
            return "";
        }
        String fitting = type.startsWith("DATETIME")
                ? "CURRENT_TIMESTAMP"
                : type.startsWith("DATE")
                        ? "'2024-01-01'"
                        : type.contains("CHAR") || type.equals("STRING") ? "'x'" : "'1'";
        return " DEFAULT "
                + (percent(75)
                        ? fitting
                        : pick(
                                "'abc'",
                                "''",
                                "NULL",
                                "CURRENT_TIMESTAMP(3)",
                                "(uuid())",
                                "[1]",
                                "'300'",
                                "'1.555'",
                                "now()"));
    }

    private String comment() {
        return percent(25) ? " COMMENT " + pick("'c'", "'it''s'", "\"q\\\"q\"", "''", "'\\\\'") : "";
    }

    private String partition(List<String> keys) {
        String k = pick(keys);
        return percent(55)
                ? ""
                : pick(
                        " PARTITION BY date_trunc('" + pick("day", "month", "week", "year") + "', " + k + ")",
                        " PARTITION BY RANGE(" + k
                                + ") (PARTITION p1 VALUES LESS THAN ('2024-01-01'), PARTITION p2 VALUES LESS THAN ('2025-01-01'))",
                        " PARTITION BY RANGE(" + k
                                + ") (PARTITION p1 VALUES LESS THAN ('10'), PARTITION p2 VALUES [('10'), ('20')), PARTITION pm VALUES LESS THAN MAXVALUE)",
                        " PARTITION BY RANGE(" + k
                                + ") (START ('2024-01-01') END ('2024-01-05') EVERY (INTERVAL 1 DAY))",
                        " PARTITION BY RANGE(" + k + ") (START ('1') END ('20') EVERY (5))",
                        " PARTITION BY RANGE(" + k + ") ()",
                        " PARTITION BY LIST(" + k
                                + ") (PARTITION p1 VALUES IN ('1', '2'), PARTITION p2 VALUES IN ('3'))",
                        " PARTITION BY (" + String.join(", ", keys) + ")",
                        " PARTITION BY time_slice(" + k + ", INTERVAL 7 DAY)",
                        " PARTITION BY date_trunc('day', " + k + "), " + pick(keys));
    }

    private String alter(Draft draft) {
        if (percent(12)) {
            return "ALTER TABLE t " + other(draft);
        }
        List<String> clauses = new ArrayList<>();
        for (int i = percent(60) ? 1 : 1 + random.nextInt(3); i > 0; i--) {
            clauses.add(percent(70) ? columnClause(draft) : other(draft));
        }
        return "ALTER TABLE t " + String.join(", ", clauses);
    }

    private String columnClause(Draft draft) {
        String any = pick(draft.all());
        int number = random.nextInt(3);
        return switch (random.nextInt(9)) {
            case 0, 1 -> "ADD COLUMN n" + number + " " + column(draft.model) + pick("", " AFTER " + any, " FIRST");
            case 2 ->
                "ADD COLUMN kk" + number + " " + pick(KEY_TYPES) + " KEY" + pick("", " DEFAULT '1'", " AFTER " + any);
            case 3, 4 -> "DROP COLUMN " + any;
            case 5, 6 ->
                "MODIFY COLUMN " + any + " " + column(draft.model) + pick("", "", " AFTER " + pick(draft.all()));
            case 7 -> "MODIFY COLUMN " + any + " COMMENT 'm'";
            default -> "ADD COLUMN (x" + number + " INT, y" + number + " " + column(draft.model) + ")";
        };
    }

    private String other(Draft draft) {
        String any = pick(draft.all());
        return pick(
                "ORDER BY (" + String.join(", ", shuffled(draft.all())) + ")",
                "ORDER BY (" + any + ")",
                "ADD INDEX j (" + any + ")" + pick("", " USING BITMAP COMMENT 'b'", " USING NGRAMBF"),
                "DROP INDEX ix",
                "RENAME COLUMN " + any + " TO r" + random.nextInt(3),
                "RENAME t2",
                "COMMENT = 'other'",
                "SET (" + pick(TABLE_PROPERTIES) + ")",
                "SET (\"default.replication_num\" = \"" + pick("1", "2") + "\")",
                "SET (\"replication_num\" = \"2\")",
                "SET (\"dynamic_partition.enable\" = \"false\", \"dynamic_partition.time_unit\" = \"DAY\", \"dynamic_partition.end\" = \"3\")",
                "ADD PARTITION pa VALUES LESS THAN ('2026-01-01')",
                "ADD PARTITION pa VALUES IN ('7')",
                "ADD PARTITION IF NOT EXISTS p1 VALUES LESS THAN ('5')",
                "ADD TEMPORARY PARTITION tp VALUES LESS THAN ('2024-01-01')",
                "DROP PARTITION p1",
                "DROP PARTITION IF EXISTS p9",
                "RENAME PARTITION p1 q1",
                "MODIFY PARTITION (*) SET (\"replication_num\" = \"1\")",
                "DISTRIBUTED BY HASH(" + any + ") BUCKETS 5",
                "DISTRIBUTED BY HASH(" + String.join(", ", draft.keys) + ")",
                "DISTRIBUTED BY RANDOM BUCKETS 4",
                "ADD ROLLUP r1 (" + String.join(", ", draft.keys) + ")",
                "DROP ROLLUP r1",
                "AUTO_INCREMENT = 50");
    }

    private String view(Draft draft) {
        String any = pick(draft.all());
        String key = draft.keys.get(0);
        return pick(
                "CREATE VIEW v AS SELECT " + key + ", " + any + " AS a FROM t",
                "CREATE VIEW v (x COMMENT 'xx') COMMENT 'vc' AS SELECT " + any + " FROM t WHERE " + key
                        + " IS NOT NULL",
                "CREATE OR REPLACE VIEW v SECURITY INVOKER AS SELECT count(*) AS n FROM t GROUP BY " + key,
                "ALTER VIEW v AS SELECT max(" + key + ") AS m FROM t",
                "ALTER VIEW v SET SECURITY INVOKER",
                "DROP VIEW v",
                "CREATE MATERIALIZED VIEW m REFRESH DEFERRED MANUAL AS SELECT " + key
                        + ", count(*) AS n FROM t GROUP BY " + key,
                "CREATE MATERIALIZED VIEW m COMMENT 'mc' DISTRIBUTED BY HASH(" + key
                        + ") BUCKETS 2 REFRESH DEFERRED ASYNC PROPERTIES (\"replication_num\" = \"1\")" + " AS SELECT "
                        + key + ", " + any + " AS a FROM t",
                "ALTER MATERIALIZED VIEW m REFRESH MANUAL",
                "ALTER MATERIALIZED VIEW m INACTIVE",
                "ALTER MATERIALIZED VIEW m RENAME m2",
                "ALTER MATERIALIZED VIEW m SET (\"mv_rewrite_staleness_second\" = \"9\")",
                "DROP MATERIALIZED VIEW m",
                "CREATE TABLE copy LIKE t",
                "CREATE INDEX ci ON t (" + any + ") USING BITMAP",
                "DROP INDEX ix ON t");
    }

    private static List<String> all(List<String> keys, List<String> values) {
        List<String> all = new ArrayList<>(keys);
        all.addAll(values);
        return all;
    }

    private boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private String pick(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private List<String> shuffled(List<String> list) {
        List<String> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}

package db.migrations;

import dev.rockhopper.migrator.migration.Migration;
import dev.rockhopper.migrator.migration.Operations;
import dev.rockhopper.migrator.migration.Revision;

/**
 * Create initial schema.
 */
@Revision(
        id = "000000000001",
        message = "create initial schema"
)
public final class R000000000001__create_initial_schema implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("events")
                .column("event_time", "DATETIME", c -> c.notNull())
                .column("user_id", "BIGINT")
                .column("payload", "JSON")
                .column("tags", "ARRAY<VARCHAR(20)>")
                .index("ix_user", "user_id")
                .duplicateKey("event_time")
                .partitionBy("date_trunc('day', event_time)")
                .distributedByRandom()
                .property("replication_num", "1")
                .property("compression", "ZSTD");

        op.createTable("my_core_table")
                .column("id", "INT", c -> c.notNull())
                .column("name", "VARCHAR(50)")
                .primaryKey("id")
                .distributedByHash("id")
                .property("replication_num", "1");

        op.createTable("my_orm_table")
                .column("id", "INT", c -> c.notNull())
                .column("name", "STRING", c -> c.comment("the name"))
                .primaryKey("id")
                .distributedByHash(10, "id")
                .property("replication_num", "1")
                .comment("written by the ORM");

        op.createView("user_view")
                .column("id", "the id")
                .column("name", "never empty")
                .comment("Active users")
                .as("""
                        SELECT id, name
                        FROM my_core_table
                        WHERE name IS NOT NULL
                        """);

        // mv-refresh: Materialized view user_stats_mv is empty until it has been refreshed.
        op.createMaterializedView("user_stats_mv")
                .refreshAsync()
                .as("SELECT id, COUNT(*) AS cnt FROM my_core_table GROUP BY id");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropMaterializedView("user_stats_mv");

        op.dropView("user_view");

        // data-loss: Table my_orm_table is dropped with its rows.
        op.dropTable("my_orm_table");

        // data-loss: Table my_core_table is dropped with its rows.
        op.dropTable("my_core_table");

        // data-loss: Table events is dropped with its rows.
        op.dropTable("events");
    }
}

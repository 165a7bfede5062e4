package db.migrations;

import dev.rockhopper.migrator.migration.Migration;
import dev.rockhopper.migrator.migration.Operations;
import dev.rockhopper.migrator.migration.Revision;

/**
 * Age and events.
 */
@Revision(
        id = "000000000002",
        parents = "000000000001",
        message = "age and events"
)
public final class R000000000002__age_and_events implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropMaterializedView("user_stats_mv");

        // data-loss: Column tags of table events is dropped with its data.
        op.alterTable("events").dropColumn("tags");

        // rewrites the table (job)
        // irreversible: LARGEINT cannot become BIGINT.
        op.alterTable("events").modifyColumn("user_id", "LARGEINT", c -> c.nullable());

        op.createTable("my_new_table")
                .column("id", "BIGINT", c -> c.notNull().autoIncrement())
                .column("created", "DATETIME", c -> c.notNull().defaultCurrentTimestamp())
                .primaryKey("id")
                .distributedByHash("id")
                .property("replication_num", "1");

        op.alterTable("my_orm_table").addColumn("age", "INT", c -> c.nullable().comment("in years"));

        // rewrites the table (job)
        op.alterTable("my_orm_table").property("bloom_filter_columns", "name");

        op.alterTable("my_orm_table").comment("people");

        op.createView("user_view")
                .orReplace()
                .column("id", "the id")
                .column("name", "never empty")
                .comment("Active users")
                .as("""
                        SELECT id, upper(name) AS name
                        FROM my_core_table
                        WHERE name IS NOT NULL AND name <> ''
                        """);
    }

    @Override
    public void downgrade(Operations op) {
        op.alterTable("my_orm_table").comment("written by the ORM");

        // rewrites the table (job)
        op.alterTable("my_orm_table").property("bloom_filter_columns", "");

        // data-loss: Column age of table my_orm_table is dropped with its data.
        op.alterTable("my_orm_table").dropColumn("age");

        // data-loss: Table my_new_table is dropped with its rows.
        op.dropTable("my_new_table");

        op.irreversible("LARGEINT cannot become BIGINT.");

        op.alterTable("events").addColumn("tags", "ARRAY<VARCHAR(20)>", c -> c.nullable());

        op.createView("user_view")
                .orReplace()
                .column("id", "the id")
                .column("name", "never empty")
                .comment("Active users")
                .as("""
                        SELECT id, name
                        FROM my_core_table
                        WHERE name IS NOT NULL
                        """);

        op.createMaterializedView("user_stats_mv")
                .refresh(r -> r.immediate().async())
                .as("SELECT id, COUNT(*) AS cnt FROM my_core_table GROUP BY id");
    }
}

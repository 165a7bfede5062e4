-- rockhopper: revision 000000000002, downgrade

ALTER TABLE `my_orm_table` COMMENT = 'written by the ORM';

-- rewrites the table (job)
ALTER TABLE `my_orm_table` SET ("bloom_filter_columns" = "");

-- data-loss: Column age of table my_orm_table is dropped with its data.
ALTER TABLE `my_orm_table` DROP COLUMN `age`;

-- data-loss: Table my_new_table is dropped with its rows.
DROP TABLE `my_new_table`;

-- rockhopper: irreversible LARGEINT cannot become BIGINT.

ALTER TABLE `events` ADD COLUMN `tags` ARRAY<VARCHAR(20)> NULL;

CREATE OR REPLACE VIEW `user_view` (
  `id` COMMENT 'the id',
  `name` COMMENT 'never empty'
)
COMMENT 'Active users'
AS
SELECT id, name
FROM my_core_table
WHERE name IS NOT NULL;

CREATE MATERIALIZED VIEW `user_stats_mv`
REFRESH IMMEDIATE ASYNC
AS
SELECT id, COUNT(*) AS cnt FROM my_core_table GROUP BY id;

-- rockhopper: revision 000000000002, parent 000000000001
-- rockhopper: message age and events

DROP MATERIALIZED VIEW `user_stats_mv`;

-- data-loss: Column tags of table events is dropped with its data.
ALTER TABLE `events` DROP COLUMN `tags`;

-- rewrites the table (job)
-- irreversible: LARGEINT cannot become BIGINT.
ALTER TABLE `events` MODIFY COLUMN `user_id` LARGEINT NULL;

CREATE TABLE `my_new_table` (
  `id` BIGINT NOT NULL AUTO_INCREMENT,
  `created` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
)
PRIMARY KEY(`id`)
DISTRIBUTED BY HASH(`id`)
PROPERTIES (
  "replication_num" = "1"
);

ALTER TABLE `my_orm_table` ADD COLUMN `age` INT NULL COMMENT 'in years';

-- rewrites the table (job)
ALTER TABLE `my_orm_table` SET ("bloom_filter_columns" = "name");

ALTER TABLE `my_orm_table` COMMENT = 'people';

CREATE OR REPLACE VIEW `user_view` (
  `id` COMMENT 'the id',
  `name` COMMENT 'never empty'
)
COMMENT 'Active users'
AS
SELECT id, upper(name) AS name
FROM my_core_table
WHERE name IS NOT NULL AND name <> '';

-- rockhopper: revision 000000000001
-- rockhopper: message create initial schema

CREATE TABLE `events` (
  `event_time` DATETIME NOT NULL,
  `user_id` BIGINT,
  `payload` JSON,
  `tags` ARRAY<VARCHAR(20)>,
  INDEX `ix_user` (`user_id`) USING BITMAP
)
DUPLICATE KEY(`event_time`)
PARTITION BY date_trunc('day', event_time)
DISTRIBUTED BY RANDOM
PROPERTIES (
  "replication_num" = "1",
  "compression" = "ZSTD"
);

CREATE TABLE `my_core_table` (
  `id` INT NOT NULL,
  `name` VARCHAR(50)
)
PRIMARY KEY(`id`)
DISTRIBUTED BY HASH(`id`)
PROPERTIES (
  "replication_num" = "1"
);

CREATE TABLE `my_orm_table` (
  `id` INT NOT NULL,
  `name` STRING COMMENT 'the name'
)
PRIMARY KEY(`id`)
COMMENT 'written by the ORM'
DISTRIBUTED BY HASH(`id`) BUCKETS 10
PROPERTIES (
  "replication_num" = "1"
);

CREATE VIEW `user_view` (
  `id` COMMENT 'the id',
  `name` COMMENT 'never empty'
)
COMMENT 'Active users'
AS
SELECT id, name
FROM my_core_table
WHERE name IS NOT NULL;

-- mv-refresh: Materialized view user_stats_mv is empty until it has been refreshed.
CREATE MATERIALIZED VIEW `user_stats_mv`
REFRESH ASYNC
AS
SELECT id, COUNT(*) AS cnt FROM my_core_table GROUP BY id;

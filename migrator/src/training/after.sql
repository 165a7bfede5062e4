CREATE TABLE `purchase` (
  `id` BIGINT NOT NULL,
  `day` DATE NOT NULL,
  `amount` DECIMAL(12,2) NULL,
  `note` VARCHAR(120) NULL DEFAULT 'none' COMMENT 'by hand',
  `at` DATETIME NULL,
  `shop` INT NULL,
  INDEX `by_note` (`note`) USING BITMAP
)
PRIMARY KEY(`id`, `day`)
COMMENT 'what was bought'
PARTITION BY date_trunc('day', day)
DISTRIBUTED BY HASH(`id`) BUCKETS 4
ORDER BY (`at`)
PROPERTIES (
  "replication_num" = "1"
);

CREATE VIEW `big_purchase` (
  `id`,
  `amount`
)
AS
SELECT id, amount FROM purchase WHERE amount > 2000;

CREATE MATERIALIZED VIEW `per_day`
DISTRIBUTED BY RANDOM
REFRESH ASYNC
AS
SELECT day, sum(amount) AS total FROM purchase GROUP BY day;

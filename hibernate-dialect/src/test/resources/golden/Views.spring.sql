CREATE VIEW `active_user` (
  `id` COMMENT 'Number',
  `full_name` COMMENT 'First and last',
  `rest`
)
COMMENT 'Active users'
SECURITY INVOKER
AS
SELECT id, full_name, 1 AS rest FROM users WHERE active;

CREATE MATERIALIZED VIEW `daily_sales` (
  `sold_on` COMMENT 'Day',
  `shop`,
  `amount`,
  INDEX `idx_shop` (`shop`) USING BITMAP
)
COMMENT 'Per day'
PARTITION BY (date_trunc('month', `sold_on`))
DISTRIBUTED BY HASH(`shop`) BUCKETS 4
ORDER BY (`shop`, `sold_on`)
REFRESH DEFERRED ASYNC START ('2026-01-01 00:00:00') EVERY (INTERVAL 1 DAY)
PROPERTIES (
  "replication_num" = "1",
  "partition_ttl" = "2 YEAR"
)
AS
SELECT sold_on, shop, SUM(amount) AS amount FROM sale GROUP BY sold_on, shop;

CREATE VIEW `user_count`
AS
SELECT COUNT(*) AS users FROM users;

CREATE VIEW `plain_view`
AS
(SELECT 1 AS one) UNION ALL SELECT 2;

CREATE MATERIALIZED VIEW `sale_by_shop` AS SELECT shop, SUM(amount) FROM sale GROUP BY shop;

CREATE MATERIALIZED VIEW `shop_statistics`
ORDER BY (`n`)
REFRESH MANUAL
AS
WITH s AS (SELECT * FROM sale) SELECT shop, COUNT(*) AS n FROM s GROUP BY shop;

-- Renames[tables={daily_sales=sales_by_day, plain_view=old_view}, columns={}]

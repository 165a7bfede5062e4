CREATE TABLE customers (
  customer_id BIGINT NOT NULL,
  name VARCHAR(100) NOT NULL COMMENT 'full name',
  email STRING NULL,
  balance DECIMAL(12,2) NOT NULL DEFAULT "0.00",
  points INT NOT NULL,
  tags ARRAY<VARCHAR(20)> NULL,
  prefs MAP<VARCHAR(65533),INT> NULL,
  address STRUCT<street VARCHAR(65533), zip INT> NULL,
  scan STRUCT<image VARBINARY, pages INT> NULL,
  parcels ARRAY<STRUCT<sku STRING, seal VARBINARY, stops ARRAY<STRUCT<town STRING>>>> NULL,
  seals ARRAY<VARBINARY> NULL,
  secrets MAP<STRING,VARBINARY> NULL,
  notes ARRAY<STRUCT<note JSON>> NULL,
  friends MAP<INT,MAP<INT,INT>> NULL,
  paths ARRAY<ARRAY<INT>> NULL,
  `class` CHAR(2) NULL,
  `order` LARGEINT NULL,
  `2nd_name` VARCHAR(255) NULL DEFAULT "NULL",
  userName VARCHAR(255) NULL,
  user_name VARCHAR(255) NULL,
  active BOOLEAN NOT NULL DEFAULT "1",
  created_at DATETIME NULL DEFAULT CURRENT_TIMESTAMP,
  doc JSON NULL
) PRIMARY KEY(customer_id) COMMENT 'one row per customer'
DISTRIBUTED BY HASH(customer_id)
PROPERTIES ("replication_num" = "1", "compression" = "LZ4", "enable_persistent_index" = "true", "fast_schema_evolution" = "true");
CREATE TABLE order_items (
  order_id BIGINT NOT NULL,
  line_no INT NOT NULL AUTO_INCREMENT,
  sku VARCHAR(40) NOT NULL,
  qty INT NOT NULL,
  price DECIMAL(10,2) NULL,
  total DECIMAL(20,2) NULL AS qty * price,
  INDEX ix_sku (sku) USING BITMAP COMMENT 'by article'
) PRIMARY KEY(order_id, line_no)
DISTRIBUTED BY HASH(order_id) BUCKETS 8
ORDER BY (sku)
PROPERTIES ("replication_num" = "3", "compression" = "ZSTD");
CREATE TABLE events (
  event_day DATE NULL,
  user_id BIGINT NULL,
  kind VARCHAR(20) NULL
) DUPLICATE KEY(event_day, user_id)
PARTITION BY RANGE(event_day) (PARTITION p1 VALUES [('2026-01-01'), ('2026-02-01')), PARTITION p2 VALUES [('2026-02-01'), ('2026-03-01')))
DISTRIBUTED BY RANDOM;
CREATE TABLE `table` (
  `tag` DATE NOT NULL,
  `straße` VARCHAR(50) NOT NULL,
  uv BITMAP BITMAP_UNION NULL,
  amount BIGINT SUM NULL DEFAULT "0"
) AGGREGATE KEY(`tag`, `straße`) DISTRIBUTED BY HASH(`tag`);
CREATE VIEW active_customers (id COMMENT 'who', name) COMMENT 'those we write to' SECURITY INVOKER
AS SELECT customer_id, name FROM customers WHERE active;
CREATE MATERIALIZED VIEW revenue COMMENT 'hourly' PARTITION BY (event_day) DISTRIBUTED BY HASH(event_day) BUCKETS 4
REFRESH ASYNC EVERY(INTERVAL 1 HOUR) PROPERTIES ("replication_num" = "1")
AS SELECT event_day, count(*) AS n
FROM events
GROUP BY event_day;
